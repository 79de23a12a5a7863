import type { RowSpan, TablePlace } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/** Empties sheet rows of a table in all columns but one; formats and rules stay. */
export function clearRows(place: TablePlace, { first, count }: RowSpan, keptColumn: number): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      for (const { from, width } of columnRuns(place.headers.length, keptColumn)) {
        const blank = Array.from({ length: width }, () => "");
        sheet.getRangeByIndexes(first, place.column + from, count, width).values = Array.from({ length: count }, () => blank);
      }
      await context.sync();
    }),
  );
}

/** The columns on either side of the one that is kept; all of them where it is missing. */
function columnRuns(columns: number, kept: number): { readonly from: number; readonly width: number }[] {
  const runs = kept < 0 ? [{ from: 0, width: columns }] : [{ from: 0, width: kept }, { from: kept + 1, width: columns - kept - 1 }];
  return runs.filter(({ width }) => width > 0);
}
