import type { RowSpan } from "../../application/WorkbookPort";

/**
 * The sheet rows that an event's address speaks of: "B5", "B5:F9", "5:9", several areas by comma, with or without a sheet.
 * Null when they cannot be told (whole columns, an address cut at Excel's 8,192 characters): then look everywhere.
 */
export function changedRows(address: string): RowSpan[] | null {
  const spans: RowSpan[] = [];
  for (const area of address.split(",")) {
    const span = areaRows(area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "").trim());
    if (span === null) return null;
    spans.push(span);
  }
  return spans;
}

function areaRows(area: string): RowSpan | null {
  const match = /^[A-Z]{0,3}(\d{1,7})(?::[A-Z]{0,3}(\d{1,7}))?$/iu.exec(area);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  const first = Math.min(from, to);
  return first < 1 ? null : { first: first - 1, count: Math.abs(to - from) + 1 };
}
