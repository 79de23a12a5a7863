import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/HostError";
import { SHEET_ROWS, overlaps, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Table } from "../state/table";
import type { Workbook } from "../Workbook";
import { clearContents } from "./clearCells";
import { replaceTable } from "./growTables";
import { shiftCells } from "./shiftCells";
import { nameHeaders } from "./tableHeaders";

/** Makes a table of a block; a block of one row gets a blank body row, and without headers a header row is put above. */
export function addTable(workbook: Workbook, sheet: Sheet, { rect, hasHeaders }: { readonly rect: Rect; readonly hasHeaders: boolean }): Table {
  if (rect.rows === SHEET_ROWS) throw invalidArgument();
  if (!hasHeaders) shiftCells(workbook, sheet, { block: { ...rect, rows: 1 }, axis: "rows", kind: "insert" });
  const rows = hasHeaders ? Math.max(2, rect.rows) : rect.rows + 1;
  const area = { ...rect, rows };
  assertFree(sheet, area, null);
  const table: Table = {
    id: String(++issued),
    name: freeName(workbook),
    area,
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, filter: null })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    nextColumnId: area.columns + 1,
    sort: null,
  };
  sheet.patch({ tables: [...sheet.state.tables, table] });
  nameHeaders(sheet, table);
  workbook.emit({ kind: "tableAdded", sheet, tableId: table.id, tableName: table.name });
  return table;
}

/** Ids differ over all workbooks, as sheet ids do. */
let issued = 0;

export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument();
  const same = workbook.table(name);
  if ((same !== null && same.table.id !== table.id) || workbook.namedItem(name) !== null) throw itemAlreadyExists();
  replaceTable(sheet, { ...table, name });
}

/** Takes the table away, and its cells too unless only the table is to go. */
export function removeTable(workbook: Workbook, sheet: Sheet, { table, keepCells }: { readonly table: Table; readonly keepCells: boolean }): void {
  const filtered = new Set([...sheet.state.filteredRows].filter((row) => row < table.area.row || row >= table.area.row + table.area.rows));
  sheet.patch({ tables: sheet.state.tables.filter(({ id }) => id !== table.id), filteredRows: filtered });
  if (!keepCells) {
    clearContents(sheet, table.area);
    sheet.styles.fill(table.area, undefined);
  }
  workbook.emit({ kind: "tableDeleted", sheet, tableId: table.id, tableName: table.name });
}

/** The headers must stay in their row, and the new area must share cells with the old one. */
export function resizeTable(sheet: Sheet, table: Table, area: Rect): void {
  if (area.row !== table.area.row || area.rows < 2 || !overlaps(area, table.area)) throw invalidArgument();
  assertFree(sheet, area, table);
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const old = table.columns[area.column + index - table.area.column];
    return old ?? { id: table.nextColumnId + index, filter: null };
  });
  const resized = { ...table, area, columns, nextColumnId: table.nextColumnId + area.columns };
  replaceTable(sheet, resized);
  nameHeaders(sheet, resized);
}

function assertFree(sheet: Sheet, area: Rect, self: Table | null): void {
  if (sheet.state.tables.some((other) => other.id !== self?.id && overlaps(other.area, area))) throw invalidOperation("A table can't overlap another table.");
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.table(`表${number}`) !== null || workbook.namedItem(`表${number}`) !== null) number++;
  return `表${number}`;
}
