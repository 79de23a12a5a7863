import type { Finding } from "./finding";
import type { SheetMarks } from "./facts/SheetMarks";
import { mergedColumns } from "./mergedColumns";
import { SHEET_RULES } from "./registry";
import type { RosterLayout } from "./rosterLayout";
import { asList } from "./rules/found";
import { mergedCells } from "./rules/table/mergedCells";

/** What is to be said of the sheet as a whole: headers, title, merged headers, a table without students. */
export function judgeSheet(layout: RosterLayout, marks: SheetMarks, studentCount: number): readonly Finding[] {
  const facts = { sheet: layout.sheet, title: marks.title ?? "", studentCount };
  const rules = SHEET_RULES.filter(({ sheets }) => sheets.includes(layout.sheet));
  const merged = mergedColumns(layout, marks.merged ?? []).get(-1) ?? [];
  return [
    ...layout.findings,
    ...rules.flatMap((rule) => asList(rule.check(facts)).map((found) => rule.report(found))),
    ...merged.map((column) => mergedCells.report(column === null ? {} : { column })),
  ];
}
