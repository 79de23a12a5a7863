import type { TablePlace } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/** Empties the body of a table in all columns but one, wherever the table is when Excel takes the request up; formats and rules stay. */
export function clearBody({ tableName, headers }: TablePlace, keptColumn: number): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
      for (const column of headers.keys()) {
        if (column !== keptColumn) setEveryCell(body.getColumn(column), "");
      }
      await context.sync();
    }),
  );
}

/** One value instead of a 2-D array sets every cell of the range (documented at Range.values); the types know only the array. */
function setEveryCell(range: Excel.Range, value: string): void {
  (range as { values: unknown }).values = value;
}
