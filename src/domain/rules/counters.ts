import type { ColumnKey } from "../columns";
import { readCounter } from "../facts/counterReading";
import type { RowFacts } from "../facts/RowFacts";
import { isPending } from "../statuses";

/** A CHSI counter as the rules use it; `null` where it is blank, or where the student is done and counters no longer matter. */
export function pendingCount(row: RowFacts, column: ColumnKey, limit: number): { readonly count: number; readonly isValid: boolean } | null {
  const status = row.status()?.status;
  if (status === undefined || !isPending(status)) return null;
  const reading = readCounter(row.text[column]);
  if (reading.kind === "blank") return null;
  return reading.kind === "count" ? { count: reading.count, isValid: reading.count <= limit } : { count: 0, isValid: false };
}
