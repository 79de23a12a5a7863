import { moveFormula } from "../../../formula/references";
import { Formula } from "../formulas/Formula";
import { containsCell, overlaps, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { bodyOf, columnOf, type Table } from "../state/table";
import type { Workbook } from "../Workbook";
import { nameHeaders } from "./tableHeaders";

/**
 * What Excel does when something is entered directly below or to the right of a table: the table takes it in. New rows
 * get formats, validation, conditional formats and calculated columns of the row above.
 * @param written the block that was just written.
 */
export function growTables(workbook: Workbook, sheet: Sheet, written: Rect): void {
  for (const table of sheet.state.tables) {
    const rows = rowsToTakeIn(workbook, sheet, { table, written });
    if (rows > 0) extendTableDown(sheet, table, rows);
    const grown = sheet.state.tables.find(({ id }) => id === table.id) ?? table;
    if (adjoinsRight(sheet, grown, written)) extendTableRight(sheet, grown, written.column + written.columns - grown.area.column - grown.area.columns);
  }
}

/** Makes a table longer over cells that are already there. */
export function extendTableDown(sheet: Sheet, table: Table, rows: number): void {
  const area = { ...table.area, rows: table.area.rows + rows };
  replaceTable(sheet, { ...table, area });
  continueTable(sheet, table, rows);
}

export function replaceTable(sheet: Sheet, table: Table): void {
  sheet.patch({ tables: sheet.state.tables.map((other) => (other.id === table.id ? table : other)) });
}

/** Carries formats, validation, conditional formats and calculated columns from a table's last body row down. */
export function continueTable(sheet: Sheet, before: Table, rows: number): void {
  const body = bodyOf(before);
  const last = body.row + body.rows - 1;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const added = { row: last + 1, column, rows, columns: 1 };
    const style = sheet.styles.at(last, column);
    sheet.styles.update(added, (own) => own ?? style);
    const validation = sheet.validations.at(last, column);
    sheet.validations.update(added, (own) => own ?? validation);
    fillCalculatedColumn(sheet, columnOf(body, column - body.column), rows);
  }
  sheet.patch({
    conditionalFormats: sheet.state.conditionalFormats.map((format) => ({ ...format, areas: format.areas.map((area) => lengthened(area, body, rows)) })),
  });
}

/** Rows that were inserted into a table's body get the formulas of its calculated columns. */
export function fillInsertedRows(sheet: Sheet, table: Table, inserted: Rect): void {
  const body = bodyOf(table);
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index).filter((row) => row < inserted.row || row >= inserted.row + inserted.rows);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const model = calculatedFormula(sheet, column, { first, last });
    if (model !== null) putFormulas(sheet, { ...inserted, column, columns: 1 }, { text: model, row: last });
  }
}

function rowsToTakeIn(workbook: Workbook, sheet: Sheet, { table, written }: { readonly table: Table; readonly written: Rect }): number {
  const below = table.area.row + table.area.rows;
  const rows = written.row + written.rows - below;
  if (table.showTotals || rows <= 0 || !reachesBelow(table, written)) return 0;
  const added = { ...table.area, row: below, rows };
  if (sheet.cells.isEmpty({ ...written, row: below, rows }) || holdsMore(sheet, added, written)) return 0;
  if (sheet.state.tables.some((other) => other.id !== table.id && overlaps(other.area, added))) return 0;
  return workbook.actor === "addin" && hasOwnValidation(sheet, { ...added, rows: 1 }) ? 0 : rows;
}

/** Whether a block that ends below a table begins in its columns and touches it. */
function reachesBelow({ area }: Table, written: Rect): boolean {
  const startsInside = written.column >= area.column && written.column < area.column + area.columns;
  return startsInside && written.row <= area.row + area.rows;
}

/** Whether the new rows hold anything that was there before. */
function holdsMore(sheet: Sheet, added: Rect, written: Rect): boolean {
  let more = false;
  sheet.cells.forEach(added, (_, row, column) => {
    more ||= !containsCell(written, row, column);
  });
  return more;
}

/** Validation that was set below the table, but not down the whole column, keeps an add-in's write out of the table. */
function hasOwnValidation(sheet: Sheet, row: Rect): boolean {
  return Array.from({ length: row.columns }, (_, index) => row.column + index).some((column) => {
    const own = sheet.validations.at(row.row, column);
    const above = sheet.validations.at(row.row - 1, column);
    return own !== undefined && own !== above;
  });
}

function adjoinsRight(sheet: Sheet, table: Table, written: Rect): boolean {
  const right = table.area.column + table.area.columns;
  const inRows = written.row >= table.area.row && written.row + written.rows <= table.area.row + table.area.rows;
  if (!inRows || written.column > right || written.column + written.columns <= right) return false;
  const added = { ...table.area, column: right, columns: written.column + written.columns - right };
  const filled = !sheet.cells.isEmpty({ ...written, column: right, columns: added.columns });
  return filled && !holdsMore(sheet, added, written) && !sheet.state.tables.some((other) => other.id !== table.id && overlaps(other.area, added));
}

function extendTableRight(sheet: Sheet, table: Table, count: number): void {
  const added = Array.from({ length: count }, (_, index) => ({ id: table.nextColumnId + index, filter: null }));
  const grown = {
    ...table,
    area: { ...table.area, columns: table.area.columns + count },
    columns: [...table.columns, ...added],
    nextColumnId: table.nextColumnId + count,
  };
  replaceTable(sheet, grown);
  nameHeaders(sheet, grown);
}

function fillCalculatedColumn(sheet: Sheet, column: Rect, rows: number): void {
  const last = column.row + column.rows - 1;
  const model = calculatedFormula(sheet, column.column, { first: column.row, last });
  if (model !== null) putFormulas(sheet, { ...column, row: last + 1, rows }, { text: model, row: last });
}

/** A column whose last row holds the same formula as its first is a calculated one. */
function calculatedFormula(sheet: Sheet, column: number, { first, last }: { readonly first: number; readonly last: number }): string | null {
  const model = sheet.cells.get(last, column);
  const top = sheet.cells.get(first, column);
  if (!(model instanceof Formula) || !(top instanceof Formula)) return null;
  return moveFormula(top.text, last - first, 0) === model.text ? model.text : null;
}

function putFormulas(sheet: Sheet, cells: Rect, model: { readonly text: string; readonly row: number }): void {
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    if (sheet.cells.get(row, cells.column) === undefined) sheet.cells.set(row, cells.column, new Formula(moveFormula(model.text, row - model.row, 0)));
  }
}

function lengthened(area: Rect, body: Rect, rows: number): Rect {
  const within = area.column >= body.column && area.column + area.columns <= body.column + body.columns;
  return within && area.row + area.rows === body.row + body.rows ? { ...area, rows: area.rows + rows } : area;
}
