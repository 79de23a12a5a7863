import { invalidArgument } from "../../protocol/HostError";
import type { Scalar } from "../cells/scalar";
import type { Rect } from "../geometry/rect";
import { isWholeColumns, isWholeRows } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";
import { edited } from "../WorkbookEvent";
import { contentText, enterCell } from "./enterCell";
import { growTables } from "./growTables";
import { nameHeaders } from "./tableHeaders";

/** Values for a block: one for every cell, or rows of values; null leaves a cell as it is. */
export type BlockInput = unknown;

/** Enters values or formulas into a block, lets tables grow, and tells about it once. */
export function writeBlock(workbook: Workbook, sheet: Sheet, target: { readonly rect: Rect; readonly input: BlockInput }): void {
  const { rect, input } = target;
  const before = contentText(sheet, rect);
  eachInput(rect, input, (value, row, column) => {
    enterCell(workbook, sheet, { row, column }, asScalar(value));
  });
  settleTables(workbook, sheet, rect);
  const single = rect.rows === 1 && rect.columns === 1;
  workbook.emit(edited(sheet, rect, single ? { before, after: contentText(sheet, rect) } : null));
}

/** Tables after cells were written: headers keep their rules, neighbours are taken in. */
export function settleTables(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  for (const table of sheet.state.tables) nameHeaders(sheet, table);
  growTables(workbook, sheet, rect);
}

/** Visits each cell with its input; an array must have exactly the block's rows and columns. */
export function eachInput(rect: Rect, input: unknown, visit: (value: unknown, row: number, column: number) => void): void {
  const inputAt = inputReader(rect, input);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const value = inputAt(row, column);
      if (value !== null && value !== undefined) visit(value, rect.row + row, rect.column + column);
    }
  }
}

function inputReader(rect: Rect, input: unknown): (row: number, column: number) => unknown {
  if (Array.isArray(input)) {
    const rows = checkedRows(rect, input);
    return (row, column) => rows[row]?.[column];
  }
  if (isWholeColumns(rect) || isWholeRows(rect)) throw invalidArgument();
  return () => input;
}

function checkedRows(rect: Rect, input: readonly unknown[]): readonly (readonly unknown[])[] {
  const fits = input.length === rect.rows && input.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return input as readonly (readonly unknown[])[];
}

function asScalar(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}
