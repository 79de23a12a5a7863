import { mentionsRowBelow } from "../../../formula/mentionsRowBelow";
import { mayRefer } from "../../../formula/references";
import { Formula } from "../formulas/Formula";
import { WHOLE_SHEET, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";
import { relocateFormula } from "./relocateFormula";
import { relocate, type Shift } from "./Shift";

/** Lets every formula of the workbook follow cells of a sheet that moved; formulas have already moved with their own cells. */
export function shiftFormulas(workbook: Workbook, moved: Sheet, shift: Shift): void {
  const change = { sheet: moved.name, relocation: (rect: Rect) => relocate(shift, rect) };
  for (const sheet of workbook.sheets) {
    rewriteFormulas(sheet, (formula) => {
      const isElsewhere = isAbove(formula, shift) || (sheet !== moved && !mayRefer(formula, moved.name));
      return isElsewhere ? formula : relocateFormula(formula, sheet.name, change);
    });
  }
  workbook.names = workbook.names.map((name) => ({ ...name, formula: relocateFormula(name.formula, moved.name, change) }));
  for (const sheet of workbook.sheets) if (sheet !== moved) rewriteRules(sheet, (formula) => relocateFormula(formula, sheet.name, change));
}

/** Rows put in or taken out below everything that a formula speaks of change nothing in it: no need to take it to pieces. */
function isAbove(formula: string, { axis, block }: Shift): boolean {
  return axis === "rows" && !mentionsRowBelow(formula, block.row);
}

/** Changes the text of every cell formula of a sheet; an unchanged one keeps its value. */
export function rewriteFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  const changed: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  sheet.cells.forEach(WHOLE_SHEET, (content, row, column) => {
    if (!(content instanceof Formula)) return;
    const text = rewrite(content.text);
    if (text !== content.text) changed.push({ row, column, text });
  });
  for (const { row, column, text } of changed) sheet.cells.set(row, column, new Formula(text));
}

/** Changes the formulas of conditional formats and validations of a sheet. */
export function rewriteRules(sheet: Sheet, rewrite: (formula: string) => string): void {
  const rewritten = <T extends object>(rule: T): T =>
    Object.fromEntries(
      Object.entries(rule).map(([key, value]: [string, unknown]) => [key, typeof value === "string" && value.startsWith("=") ? rewrite(value) : value]),
    ) as T;
  sheet.patch({ conditionalFormats: sheet.state.conditionalFormats.map((format) => ({ ...format, rule: rewritten(format.rule) })) });
  const known = new Map<object, object>();
  sheet.validations.update(WHOLE_SHEET, (validation) => {
    if (validation === undefined) return undefined;
    const next = (known.get(validation) as typeof validation | undefined) ?? { ...validation, rule: rewritten(validation.rule) };
    known.set(validation, next);
    return next;
  });
}
