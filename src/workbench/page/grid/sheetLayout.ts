import type { SheetView } from "../../ExcelHost";

/** Which rows and columns are drawn, in order, and how large, in CSS pixels. Hidden ones are left out. */
export interface SheetLayout {
  readonly sheet: string;
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly ColumnLayout[];
  readonly rowHeight: number;
  /** Rows whose height differs from `rowHeight`, by row. */
  readonly heights: ReadonlyMap<number, number>;
}

export interface ColumnLayout {
  readonly index: number;
  readonly width: number;
  readonly frozen: boolean;
}

/** Empty rows and columns to type into beyond what is used. */
const SPARE_ROWS = 100;
/** Formats of whole columns reach down a million rows; the page does not follow them further than this. */
const MOST_ROWS = 120_000;
const ROW_STEP = 100;
const LEAST_COLUMNS = 26;
const SPARE_COLUMNS = 3;
/** Excel's widest digit at the default font, and the padding of a cell, at 96 dots per inch. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 96 / 72;

export function layoutSheet(sheet: SheetView, least: { readonly row: number; readonly column: number }): SheetLayout {
  const rowCount = Math.ceil((Math.max(Math.min(sheet.usedRows, MOST_ROWS), least.row + 1) + SPARE_ROWS) / ROW_STEP) * ROW_STEP;
  const columnCount = Math.max(LEAST_COLUMNS, sheet.usedColumns + SPARE_COLUMNS, least.column + 1 + SPARE_COLUMNS);
  const visible = visibleRows(sheet, rowCount);
  const rowHeight = pixels(sheet.rowHeight(rowCount - 1));
  return {
    sheet: sheet.name,
    frozenRows: visible.filter((row) => row < sheet.frozenRows),
    rows: sheet.frozenRows === 0 ? visible : visible.filter((row) => row >= sheet.frozenRows),
    columns: layoutColumns(sheet, columnCount),
    rowHeight,
    heights: unusualHeights(sheet, visible, rowHeight),
  };
}

export function columnPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
}

/** Rows and columns from top left to bottom right, frozen ones first. */
export function allRows(layout: SheetLayout): readonly number[] {
  return layout.frozenRows.length === 0 ? layout.rows : [...layout.frozenRows, ...layout.rows];
}

export function sameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

export function sameColumns(one: readonly ColumnLayout[], other: readonly ColumnLayout[]): boolean {
  const key = (columns: readonly ColumnLayout[]): string =>
    columns.map((column) => `${column.index}:${column.width}:${String(column.frozen)}`).join();
  return key(one) === key(other);
}

function visibleRows(sheet: SheetView, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row += 1) if (!sheet.rowHidden(row)) rows.push(row);
  return rows;
}

function layoutColumns(sheet: SheetView, count: number): ColumnLayout[] {
  const columns: ColumnLayout[] = [];
  for (let index = 0; index < count; index += 1) {
    if (sheet.columnHidden(index)) continue;
    columns.push({ index, width: columnPixels(sheet.columnWidth(index)), frozen: index < sheet.frozenColumns });
  }
  return columns;
}

function unusualHeights(sheet: SheetView, rows: readonly number[], usual: number): Map<number, number> {
  const heights = new Map<number, number>();
  for (const row of rows) {
    const height = pixels(sheet.rowHeight(row));
    if (height !== usual) heights.set(row, height);
  }
  return heights;
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
