import { highlightedBlock, highlights, rosterConditionalFormats } from "../../blueprint/conditionalFormats";
import { ERROR_MARKS, WARNING_MARKS } from "../../blueprint/checkResultMarks";
import { CODE_LISTS } from "../../blueprint/codeLists";
import type { SheetLayout } from "../../blueprint/SheetLayout";
import { isCovered } from "./isCovered";
import type { RepairStep } from "./RepairPlan";
import { sameFormula } from "./sameFormula";
import type { HighlightReading } from "./TableNet";
import type { RosterReading } from "./TemplateReading";
import { TEMPLATE_SENTENCES } from "./templateSentences";

/** The colours: each rule of ours over the whole body, no broken copies. Rules of the person's own stay. @param layout as the columns stand when the commands run. */
export function planHighlights(reading: RosterReading, layout: SheetLayout): RepairStep[] {
  const { place, net } = reading;
  if (layout === reading.layout && isWhole(reading)) return [];
  const sheet = place.sheetName;
  const block = { row: place.row + 1, column: layout.firstColumn, rows: place.bodyRows, columns: layout.columns.length };
  return [{
    sentences: [TEMPLATE_SENTENCES.highlights(sheet)],
    commands: [
      ...net.highlights.filter(isOurs).map(({ id }) => ({ kind: "deleteConditionalFormat", sheet, block, id }) as const),
      ...rosterConditionalFormats(layout, sheet),
    ],
  }];
}

function isWhole({ place, layout, net }: RosterReading): boolean {
  const body = { ...highlightedBlock(layout), rows: place.bodyRows };
  const ours = net.highlights.filter(isOurs);
  const rules = highlights(layout, { row: body.row, column: body.column });
  const matched = rules.map((_, index) => ours.filter((format) => says(format, layout, index)));
  return matched.flat().length === ours.length && matched.every((formats) => isCovered(body, formats.flatMap(({ areas }) => areas ?? [])));
}

/** Whether a format is the rule at this place of our list: its formula speaks from the first cell of one of its areas. */
function says({ formula, areas }: HighlightReading, layout: SheetLayout, index: number): boolean {
  return (areas ?? []).some(({ row, column }) => sameFormula(formula, highlights(layout, { row, column })[index]?.formula ?? ""));
}

/** Ours look for the marks of 校验结果, or for the statuses of those who are not finished. */
function isOurs({ formula }: HighlightReading): boolean {
  const marks = [ERROR_MARKS.open, WARNING_MARKS.open].some((mark) => formula.includes(`"${mark}"&`));
  return marks || (formula.includes(`="${CODE_LISTS.status.values[3]}"`) && formula.includes(`="${CODE_LISTS.status.values[4]}"`));
}
