import { ROWS_PER_READ } from "./readTable";
import type { RowSpan } from "./WorkbookPort";

/** Rows between two spans that are rather read too than paid for with another round trip. */
const NEARBY_ROWS = 100;

/** More spans than this are rather read with everything between them, as far as one reading goes. */
const MOST_SPANS = 3;

/** Spans to read, as few as reasonable, in ascending order. */
export function joinSpans(spans: readonly RowSpan[]): RowSpan[] {
  const joined = mergeSpans(spans, NEARBY_ROWS);
  return joined.length > MOST_SPANS ? mergeSpans(joined, ROWS_PER_READ) : joined;
}

/** Spans in ascending order, those with at most `gap` rows between them joined. */
export function mergeSpans(spans: readonly RowSpan[], gap = 0): RowSpan[] {
  const merged: { first: number; count: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last !== undefined && span.first <= last.first + last.count + gap) {
      last.count = Math.max(last.first + last.count, span.first + span.count) - last.first;
    } else {
      merged.push({ ...span });
    }
  }
  return merged;
}

/** The part of a span within given rows; null when nothing is left. */
export function clipSpan(span: RowSpan, within: RowSpan): RowSpan | null {
  const first = Math.max(span.first, within.first);
  const end = Math.min(span.first + span.count, within.first + within.count);
  return end > first ? { first, count: end - first } : null;
}
