import { SHEET_COLUMNS, SHEET_ROWS, isOnSheet, type Rect } from "../geometry/rect";

/** Cells put in or taken out: the block itself, and the direction in which the cells beyond it move. */
export interface Shift {
  readonly block: Rect;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
}

/** Where a block stands after the shift; null when its cells are gone. Blocks not wholly in the path stay. */
export function relocate(shift: Shift, rect: Rect): Rect | null {
  return shift.axis === "rows" ? relocateDown(shift, rect) : transpose(relocateDown({ ...shift, block: transposed(shift.block) }, transposed(rect), SHEET_COLUMNS));
}

/** The place that takes over the role of a cell that may be deleted, in coordinates before the shift. */
export function survivor({ block, axis, kind }: Shift, cell: { readonly row: number; readonly column: number }): { readonly row: number; readonly column: number } {
  if (kind === "insert" || !isInside(block, cell)) return cell;
  return axis === "rows" ? { ...cell, row: block.row + block.rows } : { ...cell, column: block.column + block.columns };
}

/** Everything from the block to the edge of the sheet: the cells that move. */
export function pathOf({ block, axis }: Shift): Rect {
  return axis === "rows" ? { ...block, rows: SHEET_ROWS - block.row } : { ...block, columns: SHEET_COLUMNS - block.column };
}

/** A shift of whole rows or whole columns. */
export function isWhole({ block, axis }: Shift): boolean {
  return axis === "rows" ? block.columns === SHEET_COLUMNS : block.rows === SHEET_ROWS;
}

function relocateDown({ block, kind }: Shift, rect: Rect, limit = SHEET_ROWS): Rect | null {
  const inPath = rect.column >= block.column && rect.column + rect.columns <= block.column + block.columns;
  const end = rect.row + rect.rows;
  if (!inPath || end <= block.row) return rect;
  const result = kind === "insert" ? stretched(rect, block, limit) : shrunk(rect, block);
  return result.rows > 0 && result.row < limit ? result : null;
}

function stretched(rect: Rect, block: Rect, limit: number): Rect {
  const row = rect.row >= block.row ? rect.row + block.rows : rect.row;
  return { ...rect, row, rows: Math.min(rect.row + rect.rows + block.rows, limit) - row };
}

function shrunk(rect: Rect, block: Rect): Rect {
  const after = block.row + block.rows;
  const settle = (row: number): number => (row < block.row ? row : row < after ? block.row : row - block.rows);
  const row = settle(rect.row);
  return { ...rect, row, rows: settle(rect.row + rect.rows) - row };
}

function transposed({ row, column, rows, columns }: Rect): Rect {
  return { row: column, column: row, rows: columns, columns: rows };
}

function transpose(rect: Rect | null): Rect | null {
  return rect === null ? null : transposed(rect);
}

function isInside(block: Rect, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return isOnSheet(block) && row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
}
