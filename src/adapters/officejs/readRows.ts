import type { CellRow } from "../../domain/cell";
import type { RowSpan, RowsReading, TablePlace } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/** Raw cells of some sheet rows, with where the table and its header are at the same moment, in one round trip. */
export function readRows(place: TablePlace, span: RowSpan, width: number): Promise<RowsReading> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(place.tableName);
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount");
      const sheet = context.workbook.tables.getItem(place.tableName).worksheet;
      sheet.load("id,name");
      const header = table.getHeaderRowRange();
      header.load("values");
      const cells = sheet.getRangeByIndexes(span.first, place.column, span.count, width);
      cells.load("values");
      await context.sync();
      return {
        place: {
          tableName: place.tableName,
          sheetId: sheet.id,
          sheetName: sheet.name,
          row: range.rowIndex,
          column: range.columnIndex,
          bodyRows: range.rowCount - 1,
          headers: (header.values as CellRow[])[0] ?? [],
        },
        rows: cells.values as CellRow[],
      };
    }),
  );
}
