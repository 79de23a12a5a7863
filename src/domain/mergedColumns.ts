import type { ColumnKey } from "./columns";
import type { MergedArea } from "./facts/SheetMarks";
import type { RosterLayout } from "./rosterLayout";

/** Where merged areas begin, by row; null for a column that the product does not know. Titles above the headers are no matter. */
export function mergedColumns(layout: RosterLayout, areas: readonly MergedArea[]): ReadonlyMap<number, readonly (ColumnKey | null)[]> {
  const keys = new Map(Object.entries(layout.positions).map(([key, position]) => [position, key as ColumnKey]));
  const found = new Map<number, (ColumnKey | null)[]>();
  for (const { row, column, rows, columns } of areas) {
    if (row < -1 || rows * columns < 2) continue;
    found.set(row, [...(found.get(row) ?? []), keys.get(column) ?? null]);
  }
  return found;
}
