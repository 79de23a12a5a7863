import { SHEET_COLUMNS, SHEET_ROWS } from "../host/model/geometry/rect";
import type { Sheet } from "../host/model/Sheet";
import type { StyleSheet } from "./styleSheet";
import { childAt, childrenOf, flag, numberAt } from "./XlsxPackage";

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** Widths, heights, what is hidden, and the styles of whole columns. Before the cells, which have styles of their own. */
export function readLayout(sheet: Sheet, part: Element, styles: StyleSheet): void {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const col of childrenOf(childAt(part, "cols"), "col")) {
    const first = (numberAt(col, "min") ?? 1) - 1;
    const end = Math.min(numberAt(col, "max") ?? first + 1, SHEET_COLUMNS);
    const style = styles.cell(numberAt(col, "style"));
    if (style !== undefined) sheet.styles.fill({ row: 0, rows: SHEET_ROWS, column: first, columns: end - first }, style);
    // Programs give all columns to the right of the sheet the default in one go; that is no width of their own.
    if (end === SHEET_COLUMNS) continue;
    const width = flag(col, "customWidth") ? pointsOf(numberAt(col, "width")) : null;
    for (let column = first; column < end; column++) {
      if (width !== null) columnWidths.set(column, width);
      if (flag(col, "hidden")) hiddenColumns.add(column);
    }
  }
  sheet.patch({ columnWidths, hiddenColumns, ...rowsOf(childAt(part, "sheetData")), ...viewOf(part) });
}

function rowsOf(sheetData: Element | null) {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (const element of childrenOf(sheetData, "row")) {
    const row = (numberAt(element, "r") ?? 0) - 1;
    const height = numberAt(element, "ht");
    if (row >= 0 && height !== null && flag(element, "customHeight")) rowHeights.set(row, height);
    if (row >= 0 && flag(element, "hidden")) hiddenRows.add(row);
  }
  return { rowHeights, hiddenRows };
}

function viewOf(part: Element) {
  const view = childAt(part, "sheetViews", "sheetView");
  const pane = childAt(view, "pane");
  const isFrozen = pane?.getAttribute("state")?.startsWith("frozen") === true;
  const color = childAt(part, "sheetPr", "tabColor")?.getAttribute("rgb") ?? null;
  return {
    showGridlines: flag(view, "showGridLines", true),
    frozen: isFrozen ? { rows: numberAt(pane, "ySplit") ?? 0, columns: numberAt(pane, "xSplit") ?? 0 } : { rows: 0, columns: 0 },
    tabColor: color === null ? "" : `#${color.slice(-6).toUpperCase()}`,
  };
}

function pointsOf(width: number | null): number | null {
  return width === null ? null : Math.round(width * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}
