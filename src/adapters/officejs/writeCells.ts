import type { CellWrite, TablePlace, WriteOptions } from "../../application/WorkbookPort";
import { cellBatches, type CellRun } from "./cellRuns";
import { translateHostErrors } from "./hostTrouble";

/** Writes single cells, one request for each batch: each request is one step of Ctrl+Z where the host keeps it. */
export async function writeCells(place: TablePlace, writes: readonly CellWrite[], options: WriteOptions): Promise<void> {
  for (const batch of cellBatches(writes, options)) await writeBatch(place.sheetId, batch);
}

function writeBatch(sheetId: string, batch: readonly CellRun[]): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const run of batch) queueRun(sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1), run);
      await context.sync();
    }),
  );
}

/** The format before the value: text that begins with = + - @ would become a formula, a long number would lose digits. */
function queueRun(range: Excel.Range, { values, format, entryFormat }: CellRun): void {
  setEveryFormat(range, entryFormat);
  range.values = values.map((value) => [value]);
  if (format !== entryFormat) setEveryFormat(range, format);
}

/** One value instead of a 2-D array sets every cell of the range (documented at Range.numberFormat); the types know only the array. */
function setEveryFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
