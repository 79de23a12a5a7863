import { clearContents } from "../model/operations/clearCells";
import { replaceTable } from "../model/operations/growTables";
import { shiftCells } from "../model/operations/shiftCells";
import { nameHeaders } from "../model/operations/tableHeaders";
import { headerOf, totalsOf, type Table } from "../model/state/table";
import type { FoundTable } from "./tableTarget";

/** Hides the header row (its cells become blank) or brings it back. */
export function setShowHeaders({ sheet, table }: FoundTable, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (!shown) {
    const header = headerOf(table);
    replaceTable(sheet, { ...table, showHeaders: false, area: { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 } });
    clearContents(sheet, header);
    return;
  }
  const withHeaders: Table = { ...table, showHeaders: true, area: { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 } };
  replaceTable(sheet, withHeaders);
  nameHeaders(sheet, withHeaders);
}

/** Adds a totals row below the body, or takes it away. */
export function setShowTotals({ book, sheet, table }: FoundTable, shown: boolean): void {
  if (shown === table.showTotals) return;
  if (!shown) {
    clearContents(sheet, totalsOf(table));
    replaceTable(sheet, { ...table, showTotals: false, area: { ...table.area, rows: table.area.rows - 1 } });
    return;
  }
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (!sheet.cells.isEmpty(below)) shiftCells(book.workbook, sheet, { block: below, axis: "rows", kind: "insert" });
  replaceTable(sheet, { ...table, showTotals: true, area: { ...table.area, rows: table.area.rows + 1 } });
}
