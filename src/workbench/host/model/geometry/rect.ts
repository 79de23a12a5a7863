/** A block of cells, counted from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export function cellRect(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

/** Whether the block lies on a sheet and holds at least one cell. */
export function isOnSheet({ row, column, rows, columns }: Rect): boolean {
  if (![row, column, rows, columns].every(Number.isInteger)) return false;
  return row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

export function sameRect(one: Rect, other: Rect): boolean {
  return one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}

export function containsCell(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameRect(common, inner);
}

export function overlaps(one: Rect, other: Rect): boolean {
  return intersection(one, other) !== null;
}

export function intersection(one: Rect, other: Rect): Rect | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block around both. */
export function boundingRect(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

/** What remains of a block when a hole is cut out: up to four blocks. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const common = intersection(rect, hole);
  if (common === null) return [rect];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: readonly Rect[] = [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...common, column: rect.column, columns: common.column - rect.column },
    { ...common, column: right, columns: rect.column + rect.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function cellCount(rect: Rect): number {
  return rect.rows * rect.columns;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.rows === SHEET_ROWS;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.columns === SHEET_COLUMNS;
}

export function rowOf(rect: Rect, row: number): Rect {
  return { ...rect, row, rows: 1 };
}

export function moved(rect: Rect, byRows: number, byColumns: number): Rect {
  return { ...rect, row: rect.row + byRows, column: rect.column + byColumns };
}
