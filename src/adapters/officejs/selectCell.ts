import { translateHostErrors } from "./hostTrouble";

/** Goes to a cell; rows and columns counted from 0. The sheet is addressed by its id: names may be changed by people. */
export function selectCell(sheetId: string, row: number, column: number): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    }),
  );
}
