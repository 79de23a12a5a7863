import type { Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { edited } from "../WorkbookEvent";
import type { Workbook } from "../Workbook";
import { cutFormats } from "./formatAreas";
import { nameHeaders } from "./tableHeaders";

/** Excel.ClearApplyTo, as far as it goes here. */
export type ClearWhat = "All" | "Contents" | "Formats";

/** Clears a block; conditional formats count as formats, validation goes only with "All". */
export function clearCells(workbook: Workbook, sheet: Sheet, target: { readonly rect: Rect; readonly what: ClearWhat }): void {
  const { rect, what } = target;
  if (what !== "Formats") clearContents(sheet, rect);
  if (what !== "Contents") {
    sheet.styles.fill(rect, undefined);
    cutFormats(sheet, rect);
  }
  if (what === "All") sheet.validations.fill(rect, undefined);
  if (what === "Formats") workbook.emit({ kind: "formatChanged", sheet, rect });
  else workbook.emit(edited(sheet, rect));
}

/** Empties the cells without a word to anybody. */
export function clearContents(sheet: Sheet, rect: Rect): void {
  const filled: { readonly row: number; readonly column: number }[] = [];
  sheet.cells.forEach(rect, (_, row, column) => filled.push({ row, column }));
  for (const { row, column } of filled) sheet.cells.set(row, column, undefined);
  for (const table of sheet.state.tables) nameHeaders(sheet, table);
}
