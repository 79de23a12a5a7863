import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../geometry/rect";
import { clip, insertGap, paint, removeSpan, replaceSpan, valueAt, type Runs } from "./runs";

/**
 * A property of every cell of a sheet, such as its style: one list of runs per column, so that a formatted column costs
 * one run and a million cells need no memory. Values are compared by identity; `undefined` is the default.
 */
export class ColumnRuns<T> {
  private columns: Runs<T>[] = [];
  /** What every column beyond the listed ones holds. */
  private rest: Runs<T> = [];

  at(row: number, column: number): T | undefined {
    return valueAt(this.column(column), row);
  }

  /** The runs of one column inside a span of rows. */
  runs(column: number, start: number, end: number): Runs<T> {
    return clip(this.column(column), start, end);
  }

  /** Changes every cell of a block; the callback sees each distinct stretch once. */
  update(rect: Rect, change: (value: T | undefined) => T | undefined): void {
    const end = rect.row + rect.rows;
    this.eachColumn(rect, (runs) => replaceSpan(runs, { start: rect.row, end }, changed(runs, { start: rect.row, end }, change)));
  }

  fill(rect: Rect, value: T | undefined): void {
    this.eachColumn(rect, (runs) => paint(runs, rect.row, rect.row + rect.rows, value));
  }

  /** Puts runs, given relative to the first row of the span, into one column. */
  put(column: number, start: number, content: { readonly rows: number; readonly runs: Runs<T> }): void {
    const shifted = content.runs.map((run) => ({ ...run, start: run.start + start, end: run.end + start }));
    this.eachColumn({ row: start, rows: content.rows, column, columns: 1 }, (runs) => replaceSpan(runs, { start, end: start + content.rows }, shifted));
  }

  /** The runs of a span relative to its first row. */
  take(column: number, start: number, rows: number): Runs<T> {
    return this.runs(column, start, start + rows).map((run) => ({ ...run, start: run.start - start, end: run.end - start }));
  }

  insertRows(band: Rect): void {
    this.eachColumn(band, (runs) => insertGap(runs, band.row, band.rows, SHEET_ROWS));
  }

  /** @param bottom what the rows hold that come in at the bottom of the sheet: the default, or what its last row held. */
  deleteRows(band: Rect, bottom: "default" | "asLastRow"): void {
    this.eachColumn(band, (runs) => {
      const closedUp = removeSpan(runs, band.row, band.rows);
      return bottom === "default" ? closedUp : paint(closedUp, SHEET_ROWS - band.rows, SHEET_ROWS, valueAt(runs, SHEET_ROWS - 1));
    });
  }

  insertColumns(at: number, count: number): void {
    this.reach(at);
    this.columns.splice(at, 0, ...Array.from({ length: count }, () => [] as Runs<T>));
    this.columns.length = Math.min(this.columns.length, SHEET_COLUMNS);
  }

  deleteColumns(at: number, count: number): void {
    this.columns.splice(at, count);
  }

  /** The distinct values of a block, the default included as undefined; stops at the second when only sameness matters. */
  distinct(rect: Rect, limit = Infinity): ReadonlySet<T | undefined> {
    const found = new Set<T | undefined>();
    const last = Math.min(rect.column + rect.columns, Math.max(rect.column, this.columns.length) + 1);
    for (let column = rect.column; column < last && found.size < limit; column++) {
      const runs = this.runs(column, rect.row, rect.row + rect.rows);
      for (const run of runs) found.add(run.value);
      if (runs.reduce((sum, run) => sum + run.end - run.start, 0) < rect.rows) found.add(undefined);
    }
    return found;
  }

  /** The block of formatted cells; whole formatted columns do not count, as in Excel's used range. */
  extent(): { readonly rows: number; readonly columns: number; readonly firstRow: number; readonly firstColumn: number } | null {
    const places = this.columns.flatMap((runs, column) => runs.filter((run) => run.end < SHEET_ROWS).map((run) => ({ column, ...run })));
    if (places.length === 0) return null;
    return places.reduce(
      (area, { column, start, end }) => ({
        rows: Math.max(area.rows, end),
        columns: Math.max(area.columns, column + 1),
        firstRow: Math.min(area.firstRow, start),
        firstColumn: Math.min(area.firstColumn, column),
      }),
      { rows: 0, columns: 0, firstRow: Infinity, firstColumn: Infinity },
    );
  }

  snapshot(): { readonly columns: readonly Runs<T>[]; readonly rest: Runs<T> } {
    return { columns: [...this.columns], rest: this.rest };
  }

  restore(saved: { readonly columns: readonly Runs<T>[]; readonly rest: Runs<T> }): void {
    this.columns = [...saved.columns];
    this.rest = saved.rest;
  }

  private column(column: number): Runs<T> {
    return this.columns[column] ?? this.rest;
  }

  private eachColumn(rect: Rect, change: (runs: Runs<T>) => Runs<T>): void {
    const end = rect.column + rect.columns;
    const toTheEdge = end >= SHEET_COLUMNS;
    this.reach(toTheEdge ? rect.column : end);
    const last = toTheEdge ? this.columns.length : end;
    for (let column = rect.column; column < last; column++) this.columns[column] = change(this.column(column));
    if (toTheEdge) this.rest = change(this.rest);
  }

  /** Lists columns up to a number, so that they can differ from the rest. */
  private reach(count: number): void {
    while (this.columns.length < Math.min(count, SHEET_COLUMNS)) this.columns.push(this.rest);
  }
}

function changed<T>(runs: Runs<T>, span: { readonly start: number; readonly end: number }, change: (value: T | undefined) => T | undefined): Runs<T> {
  const result: { start: number; end: number; value: T }[] = [];
  const add = (start: number, end: number, value: T | undefined): void => {
    const next = change(value);
    if (end > start && next !== undefined) result.push({ start, end, value: next });
  };
  let row = span.start;
  for (const run of clip(runs, span.start, span.end)) {
    add(row, run.start, undefined);
    add(run.start, run.end, run.value);
    row = run.end;
  }
  add(row, span.end, undefined);
  return result;
}
