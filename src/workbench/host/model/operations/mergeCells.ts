import { cellRect, overlaps, rowOf, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";
import { invalidOperation } from "../../protocol/HostError";

/** Merges a block into one cell, or each of its rows; the top-left content stays, the others are lost. */
export function mergeCells(workbook: Workbook, sheet: Sheet, { rect, across }: { readonly rect: Rect; readonly across: boolean }): void {
  if (sheet.state.tables.some((table) => overlaps(table.area, rect))) throw invalidOperation("Cells of a table cannot be merged.");
  const blocks = across ? Array.from({ length: rect.rows }, (_, index) => rowOf(rect, rect.row + index)) : [rect];
  const rest = sheet.state.merges.filter((merge) => !overlaps(merge, rect));
  sheet.patch({ merges: [...rest, ...blocks.filter((block) => block.rows * block.columns > 1)] });
  for (const block of blocks) keepFirstContent(sheet, block);
  workbook.emit({ kind: "formatChanged", sheet, rect });
}

export function unmergeCells(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  sheet.patch({ merges: sheet.state.merges.filter((merge) => !overlaps(merge, rect)) });
  workbook.emit({ kind: "formatChanged", sheet, rect });
}

function keepFirstContent(sheet: Sheet, block: Rect): void {
  const filled: Rect[] = [];
  sheet.cells.forEach(block, (_, row, column) => filled.push(cellRect(row, column)));
  const [first] = filled;
  if (first === undefined) return;
  const content = sheet.cells.get(first.row, first.column);
  for (const cell of filled) sheet.cells.set(cell.row, cell.column, undefined);
  sheet.cells.set(block.row, block.column, content);
}
