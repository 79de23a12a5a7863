import type { RowAddition, TablePlace } from "../../application/WorkbookPort";
import { literalValue } from "./literalValue";
import { translateHostErrors } from "./hostTrouble";

/**
 * Fills rows at the end of a table. Formats come before values, because text that begins with = + - @ would become a formula;
 * all values come at once and last, so that no row is there by half wherever Excel stops.
 */
export function addRows(place: TablePlace, addition: RowAddition): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      queueBlankRows(context, place, addition);
      const { row, rows, formats } = addition;
      for (const { from, count, format } of formatRuns(formats)) {
        // One value for every cell of the range (documented at Range.numberFormat); the types know only the array.
        (sheet.getRangeByIndexes(row, place.column + from, rows.length, count) as { numberFormat: unknown }).numberFormat = format;
      }
      sheet.getRangeByIndexes(row, place.column, rows.length, formats.length).values = rows.map((cells) => cells.map(literalValue));
      await context.sync();
    }),
  );
}

/** Blank rows given as such leave even calculated columns blank (office-js#3013), so their formulas are carried on by hand. */
function queueBlankRows({ workbook }: Excel.RequestContext, place: TablePlace, { missing, formulaColumns }: RowAddition): void {
  if (missing === 0) return;
  const blank = place.headers.map(() => "");
  workbook.tables.getItem(place.tableName).rows.add(undefined, Array.from({ length: missing }, () => blank));
  const sheet = workbook.worksheets.getItem(place.sheetId);
  const last = place.row + place.bodyRows;
  for (const column of formulaColumns) {
    const model = sheet.getRangeByIndexes(last, place.column + column, 1, 1);
    sheet.getRangeByIndexes(last + 1, place.column + column, missing, 1).copyFrom(model, Excel.RangeCopyType.formulas);
  }
}

/** Neighbouring columns of one format. */
function formatRuns(formats: RowAddition["formats"]): { readonly from: number; readonly count: number; readonly format: string }[] {
  const runs: { from: number; count: number; format: string }[] = [];
  formats.forEach((format, column) => {
    const run = runs.at(-1);
    if (format === null) return;
    if (run !== undefined && run.format === format && run.from + run.count === column) run.count += 1;
    else runs.push({ from: column, count: 1, format });
  });
  return runs;
}
