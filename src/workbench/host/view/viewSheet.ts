import type { SheetView, TableView } from "../../ExcelHost";
import { formatAddress } from "../model/geometry/address";
import type { Rect } from "../model/geometry/rect";
import { headersOf } from "../model/operations/tableHeaders";
import type { Sheet } from "../model/Sheet";
import { charactersFromPoints } from "../model/state/columnWidth";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/state/sheetState";
import type { Table } from "../model/state/table";
import type { Book } from "../objects/Book";
import type { ConditionalLooks } from "./ConditionalLooks";
import { viewChart } from "./viewChart";
import { viewCell } from "./viewCell";

export function viewSheet(book: Book, looks: ConditionalLooks, sheet: Sheet): SheetView {
  return {
    get name() {
      return sheet.name;
    },
    get visible() {
      return sheet.state.visibility === "Visible";
    },
    get usedRows() {
      return Math.max(0, ...extents(sheet).map((rect) => rect.row + rect.rows));
    },
    get usedColumns() {
      return Math.max(0, ...extents(sheet).map((rect) => rect.column + rect.columns));
    },
    get frozenRows() {
      return sheet.state.frozen.rows;
    },
    get frozenColumns() {
      return sheet.state.frozen.columns;
    },
    columnWidth: (column) => charactersFromPoints(sheet.state.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH),
    columnHidden: (column) => sheet.state.hiddenColumns.has(column),
    rowHidden: (row) => sheet.isRowHidden(row),
    rowHeight: (row) => sheet.state.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT,
    cell: (row, column) => viewCell(book, looks, { sheet, row, column }),
    get charts() {
      return sheet.state.charts.map((chart) => viewChart(book, sheet, chart));
    },
    get tables() {
      return sheet.state.tables.map((table) => viewTable(sheet, table));
    },
  };
}

function extents(sheet: Sheet): readonly Rect[] {
  const used = sheet.usedRect(false);
  return [...(used === null ? [] : [used]), ...sheet.state.tables.map((table) => table.area)];
}

function viewTable(sheet: Sheet, table: Table): TableView {
  const headers = headersOf(sheet, table);
  return {
    name: table.name,
    address: formatAddress(table.area),
    headers,
    filteredHeaders: headers.filter((_, index) => (table.columns[index]?.filter ?? null) !== null),
  };
}
