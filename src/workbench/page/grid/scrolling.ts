/** Where each row or column begins, in pixels; the last entry is the end of all. */
export function offsets(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  let sum = 0;
  for (const size of sizes) {
    sum += size;
    starts.push(sum);
  }
  return starts;
}

/**
 * The row or column to put first so that the one at `index` can be seen whole, scrolling as little as possible.
 * Null when it is seen already, or when the index is outside.
 */
export function firstIndexShowing(
  starts: readonly number[],
  index: number,
  view: { readonly start: number; readonly size: number },
): number | null {
  const start = starts[index];
  const end = starts[index + 1];
  if (start === undefined || end === undefined) return null;
  if (start < view.start || end - start > view.size) return start === view.start ? null : index;
  if (end <= view.start + view.size) return null;
  const first = starts.findIndex((each) => each >= end - view.size);
  return Math.min(first, index);
}
