import { invalidArgument } from "../../protocol/HostError";
import type { Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { bodyOf, columnOf, type Table } from "../state/table";
import type { Workbook } from "../Workbook";
import { continueTable, replaceTable } from "./growTables";
import { shiftCells } from "./shiftCells";
import { headersOf } from "./tableHeaders";
import { assertNoFilteredRows } from "./filterRows";

/**
 * Makes room for rows of a table and gives the block to be filled. At the end of a table that has nothing but a blank row,
 * that row is used, as Excel uses it.
 * @param index counted in body rows; null for the end.
 */
export function addTableRows(workbook: Workbook, sheet: Sheet, { table, index, count }: { readonly table: Table; readonly index: number | null; readonly count: number }): Rect {
  const body = bodyOf(table);
  if (index !== null && (index < 0 || index > body.rows)) throw invalidArgument();
  assertNoFilteredRows(sheet, body);
  const blank = body.rows === 1 && sheet.cells.isEmpty(body);
  if (index === null && blank) return growFromBlankRow(workbook, sheet, { table, count });
  const at = body.row + (index ?? body.rows);
  const added = { ...body, row: at, rows: count };
  if (index === null || index === body.rows) appendRows(workbook, sheet, { table, added });
  else shiftCells(workbook, sheet, { block: added, axis: "rows", kind: "insert" });
  return added;
}

export function deleteTableRows(workbook: Workbook, sheet: Sheet, { table, rows }: { readonly table: Table; readonly rows: readonly number[] }): void {
  const body = bodyOf(table);
  if (rows.some((index) => !Number.isInteger(index) || index < 0 || index >= body.rows)) throw invalidArgument();
  for (const index of [...new Set(rows)].sort((one, other) => other - one)) {
    shiftCells(workbook, sheet, { block: { ...body, row: body.row + index, rows: 1 }, axis: "rows", kind: "delete" });
  }
}

/** Adds a column and gives its whole block, header included. */
export function addTableColumn(workbook: Workbook, sheet: Sheet, { table, index }: { readonly table: Table; readonly index: number | null }): Rect {
  const at = index === null || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument();
  const block = columnOf(table.area, at);
  const free = at === table.columns.length && sheet.cells.isEmpty(block);
  if (!free) shiftCells(workbook, sheet, { block, axis: "columns", kind: "insert" });
  const current = sheet.state.tables.find(({ id }) => id === table.id) ?? table;
  if (current.columns.length === table.columns.length) replaceTable(sheet, withColumn(table, at));
  return block;
}

/** The place of a column by its header, whatever its case; -1 when there is none. */
export function columnIndexOf(sheet: Sheet, table: Table, header: string): number {
  return headersOf(sheet, table).findIndex((name) => name.toLowerCase() === header.toLowerCase());
}

function growFromBlankRow(workbook: Workbook, sheet: Sheet, { table, count }: { readonly table: Table; readonly count: number }): Rect {
  const body = bodyOf(table);
  if (count > 1) appendRows(workbook, sheet, { table, added: { ...body, row: body.row + 1, rows: count - 1 } });
  return { ...body, rows: count };
}

function appendRows(workbook: Workbook, sheet: Sheet, { table, added }: { readonly table: Table; readonly added: Rect }): void {
  if (table.showTotals || !sheet.cells.isEmpty(added)) shiftCells(workbook, sheet, { block: added, axis: "rows", kind: "insert" });
  const current = sheet.state.tables.find(({ id }) => id === table.id) ?? table;
  if (current.area.rows === table.area.rows) replaceTable(sheet, { ...current, area: { ...table.area, rows: table.area.rows + added.rows } });
  continueTable(sheet, table, added.rows);
}

function withColumn(table: Table, at: number): Table {
  const column = { id: table.nextColumnId, filter: null };
  return {
    ...table,
    area: { ...table.area, columns: table.area.columns + 1 },
    columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)],
    nextColumnId: table.nextColumnId + 1,
  };
}
