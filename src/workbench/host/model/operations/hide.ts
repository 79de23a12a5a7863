import type { Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

/** Hides or shows whole rows; showing a row also brings back one that a filter hid. */
export function setRowsHidden(workbook: Workbook, sheet: Sheet, { rect, hidden }: { readonly rect: Rect; readonly hidden: boolean }): void {
  const numbers = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  const { hiddenRows, filteredRows } = sheet.state;
  sheet.patch({
    hiddenRows: changed(hiddenRows, numbers, hidden),
    filteredRows: hidden ? filteredRows : changed(filteredRows, numbers, false),
  });
  workbook.emit({ kind: hidden ? "rowsHidden" : "rowsShown", sheet, rect });
}

export function setColumnsHidden(sheet: Sheet, rect: Rect, hidden: boolean): void {
  const numbers = Array.from({ length: rect.columns }, (_, index) => rect.column + index);
  sheet.patch({ hiddenColumns: changed(sheet.state.hiddenColumns, numbers, hidden) });
}

function changed(set: ReadonlySet<number>, numbers: readonly number[], present: boolean): ReadonlySet<number> {
  if (present) return new Set([...set, ...numbers]);
  const rest = new Set(set);
  for (const number of numbers) rest.delete(number);
  return rest;
}
