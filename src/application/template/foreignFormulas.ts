import { checkResultFormula } from "../../blueprint/checkResultFormula";
import type { SheetLayout } from "../../blueprint/SheetLayout";
import type { PolicyReference } from "../../domain/rules/rule";
import { sameFormula } from "./sameFormula";
import type { PlacedFormula } from "./TemplateReading";

/** How many formulas are not the one of their row; a cell without a formula is counted elsewhere. Formulas that differ in the row alone are compared once. */
export function foreignFormulas(formulas: readonly PlacedFormula[], layout: SheetLayout, policyReference: PolicyReference): number {
  const known = new Map<string, boolean>();
  return formulas.filter(({ row, formula }) => {
    if (formula === null) return false;
    const text = withoutRow(formula, row);
    const isOurs = known.get(text) ?? sameFormula(formula, checkResultFormula({ ...layout, headerRow: row - 1 }, policyReference));
    known.set(text, isOurs);
    return !isOurs;
  }).length;
}

/** References of ours hold the column and let the row move: $L12. */
function withoutRow(formula: string, row: number): string {
  return formula.replace(new RegExp(`(?<=\\$[A-Z]{1,3})${String(row + 1)}(?!\\d)`, "gu"), "");
}
