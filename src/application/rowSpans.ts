import type { RowSpan } from "./WorkbookPort";

/** Spans in ascending order, those that touch or overlap joined: one read instead of many. */
export function mergeSpans(spans: readonly RowSpan[]): RowSpan[] {
  const merged: { first: number; count: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last !== undefined && span.first <= last.first + last.count) {
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
