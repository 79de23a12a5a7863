import type { Sheet } from "../Sheet";
import type { Formula } from "./Formula";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface PlacedFormula extends FormulaPlace {
  readonly formula: Formula;
}
