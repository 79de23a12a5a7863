import { formatValue } from "../../../formula/numberFormat";
import type { Calculation } from "../formulas/Calculation";
import { intersection, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../state/sheetState";
import { pointsFromCharacters } from "../state/columnWidth";

interface Services {
  readonly calculation: Calculation;
}

/** Makes columns as wide as their longest text; empty ones keep their width. */
export function autofitColumns(services: Services, sheet: Sheet, rect: Rect): void {
  const filled = filledPart(sheet, rect);
  if (filled === null) return;
  const widths = new Map(sheet.state.columnWidths);
  for (let column = filled.column; column < filled.column + filled.columns; column++) {
    const longest = longestText(services, sheet, { ...filled, column, columns: 1 });
    if (longest > 0) widths.set(column, pointsFromCharacters(longest + 1));
  }
  sheet.patch({ columnWidths: widths });
}

/** Makes rows as high as their wrapped text. */
export function autofitRows(services: Services, sheet: Sheet, rect: Rect): void {
  const filled = filledPart(sheet, rect);
  if (filled === null) return;
  const heights = new Map(sheet.state.rowHeights);
  for (let row = filled.row; row < filled.row + filled.rows; row++) {
    heights.set(row, DEFAULT_ROW_HEIGHT * linesOfRow(services, sheet, { ...filled, row, rows: 1 }));
  }
  sheet.patch({ rowHeights: heights });
}

/** The width of a text in characters of the default font; Chinese characters take two. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}

function filledPart(sheet: Sheet, rect: Rect): Rect | null {
  const used = sheet.usedRect(true);
  return used === null ? null : intersection(rect, used);
}

function longestText({ calculation }: Services, sheet: Sheet, column: Rect): number {
  let longest = 0;
  calculation.ensureBlock(sheet, column);
  sheet.cells.forEach(column, (_, row, index) => {
    const text = formatValue(calculation.value(sheet, row, index), sheet.styleAt(row, index).numberFormat);
    for (const line of text.split("\n")) longest = Math.max(longest, textWidth(line));
  });
  return longest;
}

function linesOfRow({ calculation }: Services, sheet: Sheet, row: Rect): number {
  let lines = 1;
  sheet.cells.forEach(row, (_, index, column) => {
    if (!sheet.styleAt(index, column).wrapText) return;
    const width = (sheet.state.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) / POINTS_PER_CHARACTER;
    const texts = String(calculation.value(sheet, index, column)).split("\n");
    lines = Math.max(lines, texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(textWidth(text) / width)), 0));
  });
  return lines;
}

const POINTS_PER_CHARACTER = 5.25;
