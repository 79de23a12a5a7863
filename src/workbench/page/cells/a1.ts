import { formatAddress, parseAddress, splitAddress } from "../../host/model/geometry/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../host/model/geometry/rect";

/** A cell as the grid counts it: rows and columns from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A block by its corners, both inside it: what selecting and dragging think in. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = SHEET_ROWS - 1;
export const LAST_COLUMN = SHEET_COLUMNS - 1;

export function formatCell(cell: CellRef): string {
  return formatAddress({ ...cell, rows: 1, columns: 1 });
}

/** Whole rows and columns are written as Excel does: "3:5", "B:C". */
export function formatBox({ top, left, bottom, right }: Box): string {
  return formatAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** Null when the text is no address. A sheet's name in front is left out; of several areas the first counts. */
export function parseBox(text: string): Box | null {
  const rect = parseAddress(splitAddress(text.split(",")[0] ?? "").address);
  if (rect === null) return null;
  return { top: rect.row, left: rect.column, bottom: rect.row + rect.rows - 1, right: rect.column + rect.columns - 1 };
}

export function boxOf(one: CellRef, other: CellRef): Box {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function contains(box: Box, cell: CellRef): boolean {
  return cell.row >= box.top && cell.row <= box.bottom && cell.column >= box.left && cell.column <= box.right;
}
