import type { CellRun } from "./cellRuns";

/** Queues the writing of a run. The format before the value: text that begins with = + - @ would become a formula, a long number would lose digits. */
export function queueRun(range: Excel.Range, { values, format, entryFormat }: CellRun): void {
  setEveryFormat(range, entryFormat);
  range.values = values.map((value) => [value]);
  if (format !== entryFormat) setEveryFormat(range, format);
}

/** One value instead of a 2-D array sets every cell of the range (documented at Range.numberFormat); the types know only the array. */
function setEveryFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
