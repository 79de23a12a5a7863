import type { Rect } from "../geometry/rect";

/** An Excel table; the first row of the area holds the headers unless they are hidden. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Rect;
  readonly columns: readonly TableColumn[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly nextColumnId: number;
  readonly sort: TableSort | null;
}

export interface TableColumn {
  readonly id: number;
  readonly filter: FilterCriteria | null;
}

export interface TableSort {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** Excel.SortField: `key` counts columns from the left of the sorted block. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel.FilterCriteria, as far as values and comparisons go. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** The rows between headers and totals; at least one. */
export function bodyOf(table: Table): Rect {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}

export function headerOf(table: Table): Rect {
  return { ...table.area, rows: 1 };
}

export function totalsOf(table: Table): Rect {
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

/** One column of a block, by its place in the table. */
export function columnOf(area: Rect, index: number): Rect {
  return { ...area, column: area.column + index, columns: 1 };
}

export function isFiltered(table: Table): boolean {
  return table.columns.some((column) => column.filter !== null);
}
