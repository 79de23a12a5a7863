import type { Block } from "../../blueprint/a1";
import type { CellRow } from "../../domain/cell";
import type { FilledArea } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/** Where something stands on a sheet, or in what is selected; whole columns are cut to it. */
export function findFilled(sheetId: string | null): Promise<FilledArea | null> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const whole = sheetId === null ? workbook.getSelectedRange() : workbook.worksheets.getItem(sheetId).getRange();
      const cells = whole.getUsedRangeOrNullObject(true);
      cells.load("rowIndex,columnIndex,rowCount,columnCount");
      const sheet = whole.worksheet;
      sheet.load("id,name");
      await context.sync();
      if (cells.isNullObject) return null;
      const block = { row: cells.rowIndex, column: cells.columnIndex, rows: cells.rowCount, columns: cells.columnCount };
      return { sheetId: sheet.id, sheetName: sheet.name, block };
    }),
  );
}

/** Raw cells; what they mean is the reader's matter. */
export function readBlock(sheetId: string, { row, column, rows, columns }: Block): Promise<readonly CellRow[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
      cells.load("values");
      await context.sync();
      return cells.values as CellRow[];
    }),
  );
}
