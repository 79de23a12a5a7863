import type { RowCopy, RowSpan, TablePlace } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/**
 * Puts copies of a table row below it, with another text of the list in one column of each. The new rows come first and the
 * row itself last: where Excel stops half-way, nothing of the row is missing.
 */
export function copyRowDown(place: TablePlace, { row, width, column, texts }: RowCopy): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(place.tableName);
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const next = row - place.row; // counted in body rows
      const isLast = next >= place.bodyRows;
      for (let count = 1; count < texts.length; count++) table.rows.add(isLast ? undefined : next);
      const source = sheet.getRangeByIndexes(row, place.column, 1, width);
      sheet.getRangeByIndexes(row + 1, place.column, texts.length - 1, width).copyFrom(source, Excel.RangeCopyType.formulas);
      texts.map((text, index) => ({ text, cell: sheet.getRangeByIndexes(row + index, column, 1, 1) })).reverse().forEach(({ text, cell }) => {
        cell.numberFormat = [["@"]];
        cell.values = [[text]];
      });
      await context.sync();
    }),
  );
}

/** Takes rows out of a table; what stands beside the table stays where it is. */
export function deleteRows(place: TablePlace, span: RowSpan): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      sheet.getRangeByIndexes(span.first, place.column, span.count, place.headers.length).delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    }),
  );
}
