import type { Scalar } from "../cells/scalar";
import { restyled } from "../cells/cellStyle";
import { readEntry, keptNumber } from "../entry/readEntry";
import { Formula } from "../formulas/Formula";
import { cellRect, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Puts a value into a cell as typing does; "" empties it. The hidden cells of a merged area take nothing. */
export function enterCell(workbook: Workbook, sheet: Sheet, place: Place, value: Scalar): void {
  if (isCoveredByMerge(sheet, place)) return;
  const { row, column } = place;
  if (value === "") {
    sheet.cells.set(row, column, undefined);
    return;
  }
  if (typeof value !== "string") {
    sheet.cells.set(row, column, typeof value === "number" ? keptNumber(value) : value);
    return;
  }
  enterText(workbook, sheet, place, value);
}

/** Marks a formula or a plain value; what Excel.Range.values and .formulas write. */
function enterText(workbook: Workbook, sheet: Sheet, { row, column }: Place, text: string): void {
  const style = sheet.styleAt(row, column);
  const entry = readEntry(text, style.numberFormat, workbook.today);
  if (entry.kind === "formula") {
    sheet.cells.set(row, column, new Formula(entry.formula));
    return;
  }
  sheet.cells.set(row, column, entry.value === "" ? undefined : entry.value);
  if (entry.format !== undefined && style.numberFormat === "General") {
    sheet.styles.fill(cellRect(row, column), restyled(style, { numberFormat: entry.format }));
  }
}

/** The value of a cell as it stands, formulas by their text: what an undo or an event compares. */
export function contentText(sheet: Sheet, { row, column }: Place): Scalar {
  const content = sheet.cells.get(row, column);
  return content instanceof Formula ? content.text : (content ?? "");
}

export function mergeAt(sheet: Sheet, { row, column }: Place): Rect | null {
  const found = sheet.state.merges.find((rect) => row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns);
  return found ?? null;
}

function isCoveredByMerge(sheet: Sheet, place: Place): boolean {
  if (sheet.state.merges.length === 0) return false;
  const merge = mergeAt(sheet, place);
  return merge !== null && (merge.row !== place.row || merge.column !== place.column);
}
