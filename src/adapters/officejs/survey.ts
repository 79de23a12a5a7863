import type { CellRow } from "../../domain/cell";
import type { TablePlace, WorkbookSurvey } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/** Sheets, names, and the places of the asked tables, in one round trip. */
export function survey(tableNames: readonly string[]): Promise<WorkbookSurvey> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/id,items/name");
      const names = context.workbook.names;
      names.load("items/name,items/formula");
      const found = tableNames.map((tableName) => {
        const table = context.workbook.tables.getItemOrNullObject(tableName);
        const range = table.getRange();
        const sheet = context.workbook.tables.getItemOrNullObject(tableName).worksheet;
        table.load("name");
        range.load("rowIndex,columnIndex,rowCount");
        const header = context.workbook.tables.getItemOrNullObject(tableName).getHeaderRowRange();
        header.load("values");
        sheet.load("id,name");
        return { tableName, table, range, header, sheet };
      });
      await context.sync();
      return {
        sheets: sheets.items.map(({ id, name }) => ({ id, name })),
        names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
        tables: found.flatMap(({ tableName, table, range, header, sheet }): TablePlace[] =>
          table.isNullObject
            ? []
            : [
                {
                  tableName,
                  sheetId: sheet.id,
                  sheetName: sheet.name,
                  row: range.rowIndex,
                  column: range.columnIndex,
                  bodyRows: range.rowCount - 1,
                  headers: header.values[0] as CellRow,
                },
              ],
        ),
      };
    }),
  );
}
