import type { CellValue } from "../../domain/cell";

/** Text that begins with = looks the same in Excel's two arrays of formulas and of values; a formula does not show itself. */
export function formulaOrNull(formula: CellValue | undefined, value: CellValue | undefined): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
