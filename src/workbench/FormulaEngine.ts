/** A formula engine as the workbook model uses it: formulas in, values out, cells read through a callback. */
export interface FormulaEngine {
  /**
   * Evaluates formulas where they stand.
   * @param cells formulas in en-US A1 notation with a leading "="; references without a sheet mean `sheet`.
   * @param read  the value of any cell that a formula refers to ("" when empty); errors are text such as "#N/A".
   * @returns one value for each formula, in order; errors as text such as "#VALUE!".
   */
  evaluate(cells: readonly FormulaCell[], read: CellReader): readonly FormulaValue[];
}

export type FormulaValue = string | number | boolean;

export interface FormulaCell {
  readonly sheet: string;
  /** Counted from 0; the place where ROW() and relative references start. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface CellReader {
  value(sheet: string, row: number, column: number): FormulaValue;
  /** Rows and columns of the sheet that hold anything, so that whole-column references can be cut to them. */
  usedSize(sheet: string): { readonly rows: number; readonly columns: number };
}
