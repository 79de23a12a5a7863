import type { CellRow } from "../../domain/cell";
import type { ContentsReading, RowSpan, TablePlace } from "../../application/WorkbookPort";
import { formulaOrNull } from "./formulaOrNull";
import { translateHostErrors } from "./hostTrouble";

/** Values, formulas and number formats of some sheet rows, with where the table is at the same moment, in one round trip. */
export function readContents(place: TablePlace, span: RowSpan, width: number): Promise<ContentsReading> {
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
      cells.load("values,formulas,numberFormat,rowHidden");
      await context.sync();
      const rows = cells.values as CellRow[];
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
        rows,
        formulas: (cells.formulas as CellRow[]).map((row, index) => row.map((text, column) => formulaOrNull(text, rows[index]?.[column]))),
        formats: cells.numberFormat as string[][],
        hasHiddenRows: (cells.rowHidden as boolean | null) !== false, // null where some rows are hidden and others are not
      };
    }),
  );
}
