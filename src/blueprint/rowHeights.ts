import type { Block } from "./a1";
import type { SheetCommand } from "./SheetCommand";
import { lineCount, runsOf } from "./textLines";

/** One line of 11-point text, and the room above and below. */
const LINE_POINTS = 14.5;
const ROW_PADDING_POINTS = 6;

/** How high each row must be for its texts, in points. */
export function rowHeights(rows: readonly (readonly (string | number)[])[], columns: readonly { readonly width: number }[]): number[] {
  return rows.map((row) => Math.max(...row.map((value, column) => lineCount(String(value), columns[column]?.width ?? 1))) * LINE_POINTS + ROW_PADDING_POINTS);
}

/** Heights are set, not left to the program: LibreOffice does not fit rows to wrapped text when it opens a file. @param body the rows that `heights` are of. */
export function heightCommands(sheet: string, body: Block, heights: readonly number[]): SheetCommand[] {
  return runsOf(heights).map(({ first, count, value }) => ({ kind: "setRowHeight", sheet, block: { ...body, row: body.row + first, rows: count, columns: 1 }, points: value }));
}
