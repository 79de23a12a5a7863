import type { Content } from "../cells/CellGrid";
import type { ColumnRuns } from "../cells/ColumnRuns";
import { intersection, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { isWhole, pathOf, relocate, type Shift } from "./Shift";

/** Moves contents, styles and validations of the cells in the path of a shift. */
export function moveCells(sheet: Sheet, shift: Shift): void {
  moveContents(sheet, shift);
  if (shift.axis === "rows") moveRuns(sheet, shift);
  else moveRunsSideways(sheet, shift);
}

function moveContents(sheet: Sheet, shift: Shift): void {
  if (isWhole(shift) && shift.axis === "rows") {
    if (shift.kind === "insert") sheet.cells.insertRows(shift.block.row, shift.block.rows);
    else sheet.cells.deleteRows(shift.block.row, shift.block.rows);
    return;
  }
  const path = pathOf(shift);
  const found: { readonly row: number; readonly column: number; readonly content: Content }[] = [];
  sheet.cells.forEach(path, (content, row, column) => found.push({ row, column, content }));
  for (const { row, column } of found) sheet.cells.set(row, column, undefined);
  for (const { row, column, content } of found) {
    const place = relocate(shift, { row, column, rows: 1, columns: 1 });
    if (place !== null) sheet.cells.set(place.row, place.column, content);
  }
}

function moveRuns(sheet: Sheet, { block, kind }: Shift): void {
  if (kind === "insert") {
    sheet.styles.insertRows(block);
    sheet.validations.insertRows(block);
    return;
  }
  sheet.styles.deleteRows(block, "asLastRow"); // the format of a whole column stays whole
  sheet.validations.deleteRows(block, "default");
}

function moveRunsSideways(sheet: Sheet, shift: Shift): void {
  const { block, kind } = shift;
  if (!isWhole(shift)) {
    shiftBand(sheet.styles, shift);
    shiftBand(sheet.validations, shift);
    return;
  }
  for (const runs of [sheet.styles, sheet.validations]) {
    if (kind === "insert") runs.insertColumns(block.column, block.columns);
    else runs.deleteColumns(block.column, block.columns);
  }
}

/** A few rows move right or left: each column of the band takes what the column beside it held. */
function shiftBand<T>(runs: ColumnRuns<T>, { block, kind }: Shift): void {
  const before = Array.from({ length: BAND_REACH + block.columns }, (_, index) => runs.take(block.column + index, block.row, block.rows));
  for (let index = 0; index < BAND_REACH; index++) {
    const source = kind === "insert" ? index - block.columns : index + block.columns;
    runs.put(block.column + index, block.row, { rows: block.rows, runs: before[source] ?? [] });
  }
}

/** Styles further to the right than this stay where they are when single cells move sideways. */
const BAND_REACH = 256;

/** A new row looks like the one above it (below it under a table's header), a new column like the one to its left. */
export function inheritStyles(sheet: Sheet, { block, axis }: Shift): void {
  if (axis === "rows" && block.row > 0) inheritFromAbove(sheet, block);
  if (axis === "columns") {
    inheritFromLeft(sheet.styles, block);
    inheritFromLeft(sheet.validations, block);
  }
}

function inheritFromAbove(sheet: Sheet, block: Rect): void {
  const used = sheet.usedRect(false);
  const band = used === null ? null : intersection({ ...block, row: 0, rows: block.row + block.rows }, { ...used, row: 0, rows: block.row + block.rows });
  if (band === null) return;
  const belowHeader = sheet.state.tables.some((table) => table.showHeaders && table.area.row === block.row - 1);
  const model = belowHeader ? block.row + block.rows : block.row - 1;
  for (let column = band.column; column < band.column + band.columns; column++) {
    const cells = { row: block.row, column, rows: block.rows, columns: 1 };
    sheet.styles.fill(cells, sheet.styles.at(model, column));
    sheet.validations.fill(cells, sheet.validations.at(model, column));
  }
}

function inheritFromLeft<T>(runs: ColumnRuns<T>, block: Rect): void {
  if (block.column === 0) return;
  const left = runs.take(block.column - 1, block.row, block.rows);
  for (let column = block.column; column < block.column + block.columns; column++) runs.put(column, block.row, { rows: block.rows, runs: left });
}
