import type { PreviewLine } from "./FixModel";
import type { OfferedRepair } from "./safeRepairs";
import { shownValue } from "./shownValue";

/** What a list of repairs would change, cell by cell. @param firstSheetRow the row number of the first body row, counted from 1. */
export function previewLines(repairs: readonly OfferedRepair[], firstSheetRow: number): PreviewLine[] {
  return repairs.flatMap(({ row, label, changes }) =>
    changes.map(({ column, before, after }) => ({ row, sheetRow: firstSheetRow + row, label, column, before: shownValue(column, before), after: shownValue(column, after) })),
  );
}
