/** A stretch of rows of one column that share a value; `end` is the first row after it. */
export interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Runs in order, without overlap; rows between them hold the default, which is not stored. */
export type Runs<T> = readonly Run<T>[];

export function valueAt<T>(runs: Runs<T>, row: number): T | undefined {
  const run = runs[firstEndingAfter(runs, row)];
  return run !== undefined && run.start <= row ? run.value : undefined;
}

/** The runs inside a span, cut to it. */
export function clip<T>(runs: Runs<T>, start: number, end: number): Runs<T> {
  const found: Run<T>[] = [];
  for (let index = firstEndingAfter(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.start >= end) break;
    found.push({ start: Math.max(run.start, start), end: Math.min(run.end, end), value: run.value });
  }
  return found;
}

/** Replaces what a span holds; undefined clears it. */
export function paint<T>(runs: Runs<T>, start: number, end: number, value: T | undefined): Runs<T> {
  return replaceSpan(runs, { start, end }, value === undefined ? [] : [{ start, end, value }]);
}

/** Replaces what a span holds by runs that lie inside it. */
export function replaceSpan<T>(runs: Runs<T>, span: { readonly start: number; readonly end: number }, inside: Runs<T>): Runs<T> {
  const from = firstEndingAfter(runs, span.start);
  let to = from;
  while (to < runs.length && (runs[to]?.start ?? Infinity) < span.end) to++;
  const before = runs.slice(0, from);
  const edges = runs.slice(from, to);
  const first = edges[0];
  const last = edges[edges.length - 1];
  const left = first !== undefined && first.start < span.start ? [{ ...first, end: span.start }] : [];
  const right = last !== undefined && last.end > span.end ? [{ ...last, start: span.end }] : [];
  return joined([...before, ...left, ...inside, ...right, ...runs.slice(to)]);
}

/** Opens a gap of default rows; a run that spans the place is parted. Rows pushed beyond the limit are lost. */
export function insertGap<T>(runs: Runs<T>, at: number, count: number, limit: number): Runs<T> {
  const shifted = [...clip(runs, 0, at), ...clip(runs, at, Infinity).map((run) => ({ ...run, start: run.start + count, end: run.end + count }))];
  return shifted.filter((run) => run.start < limit).map((run) => (run.end > limit ? { ...run, end: limit } : run));
}

/** Takes rows out and closes up. */
export function removeSpan<T>(runs: Runs<T>, at: number, count: number): Runs<T> {
  const after = clip(runs, at + count, Infinity).map((run) => ({ ...run, start: run.start - count, end: run.end - count }));
  return joined([...clip(runs, 0, at), ...after]);
}

/** Neighbouring runs of one value become one. */
function joined<T>(runs: Runs<T>): Runs<T> {
  const result: Run<T>[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last !== undefined && last.end === run.start && last.value === run.value) result[result.length - 1] = { ...last, end: run.end };
    else result.push(run);
  }
  return result;
}

/** Binary search: the index of the first run that ends after the row. */
function firstEndingAfter<T>(runs: Runs<T>, row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.end ?? Infinity) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
