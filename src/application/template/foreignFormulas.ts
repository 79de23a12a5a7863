import { checkResultFormula } from "../../blueprint/checkResultFormula";
import type { SheetLayout } from "../../blueprint/SheetLayout";
import type { PolicyReference } from "../../domain/rules/rule";
import { sameFormula } from "./sameFormula";
import type { PlacedFormula } from "./TemplateReading";

/** How many formulas are not the one of their row; a cell without a formula is counted elsewhere. */
export function foreignFormulas(formulas: readonly PlacedFormula[], layout: SheetLayout, policyReference: PolicyReference): number {
  const known = new Map<string, boolean>();
  /** A formula of ours as Excel writes it, cut where the row stands: two thousand rows are compared in no time. */
  let ours: readonly string[] = [];
  return formulas.filter(({ row, formula }) => {
    if (formula === null || formula === ours.join(String(row + 1))) return false;
    const pieces = formula.split(rowReferences(row));
    const text = pieces.join("");
    const isOurs = known.get(text) ?? sameFormula(formula, checkResultFormula({ ...layout, headerRow: row - 1 }, policyReference));
    known.set(text, isOurs);
    if (isOurs) ours = pieces;
    return !isOurs;
  }).length;
}

/** The row in references that hold the column and let the row move: $L12. */
function rowReferences(row: number): RegExp {
  return new RegExp(`(?<=\\$[A-Z]{1,3})${String(row + 1)}(?!\\d)`, "u");
}
