/**
 * What one cell holds, as Office.js `Range.values` gives it: text, a number, a boolean, or nothing.
 * Error values arrive as their text ("#N/A"), an empty cell as "".
 * Source: Excel.Range.values.
 */
export type CellValue = string | number | boolean | null;

/** The cells of one table row, left to right, in the order of the sheet's columns. */
export type CellRow = readonly CellValue[];

/** Whether two rows have as many cells, and hold exactly the same in each. */
export function sameCells(one: CellRow, other: CellRow): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}
