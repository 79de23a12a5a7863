import { parseAddress } from "../model/geometry/address";
import { cellRect, type Rect } from "../model/geometry/rect";
import { clearContents } from "../model/operations/clearCells";
import { copyBlock } from "../model/operations/copyBlock";
import { mergeCells } from "../model/operations/mergeCells";
import { enterCell } from "../model/operations/enterCell";
import { setRowsHidden } from "../model/operations/hide";
import { protect } from "../model/operations/protect";
import { moveSheet } from "../model/operations/sheets";
import { removeTable, renameTable } from "../model/operations/tables";
import { settleTables } from "../model/operations/writeBlock";
import type { Sheet } from "../model/Sheet";
import type { Table } from "../model/state/table";
import type { UndoJournal } from "../model/UndoJournal";
import { edited } from "../model/WorkbookEvent";
import type { Book } from "../objects/Book";

/** What a person does seldom: the commands of the ribbon that put tables, sheets and columns into another order. */
export class Organiser {
  constructor(
    private readonly book: Book,
    private readonly journal: UndoJournal,
    private readonly done: () => void,
  ) {}

  /** Data, Text to Columns: each cell of a column is cut at the separator into the cells to its right. */
  textToColumns(sheetName: string, address: string, separator: string): void {
    const { sheet, rect } = this.place(sheetName, address);
    this.gesture(() => {
      const parts = Array.from({ length: rect.rows }, (_, index) => String(this.book.calculation.value(sheet, rect.row + index, rect.column)).split(separator));
      const target = { ...rect, columns: Math.max(...parts.map(({ length }) => length)) };
      parts.forEach((row, index) => {
        row.forEach((text, column) => { enterCell(this.book.workbook, sheet, { row: rect.row + index, column: rect.column + column }, text); });
      });
      settleTables(this.book.workbook, sheet, target);
      this.book.workbook.emit(edited(sheet, target));
    });
  }

  merge(sheetName: string, address: string): void {
    const { sheet, rect } = this.place(sheetName, address);
    this.gesture(() => { mergeCells(this.book.workbook, sheet, { rect, across: false }); });
  }

  hideRows(sheetName: string, firstRow: number, count: number): void {
    const { sheet } = this.place(sheetName, "A1");
    this.gesture(() => { setRowsHidden(this.book.workbook, sheet, { rect: { ...cellRect(firstRow, 0), rows: count }, hidden: true }); });
  }

  protectSheet(sheetName: string): void {
    const { sheet } = this.place(sheetName, "A1");
    this.gesture(() => { protect(this.book.workbook, sheet, { password: "", options: {} }); });
  }

  /** Drags a sheet's tab to another place. */
  moveSheet(sheetName: string, position: number): void {
    const { sheet } = this.place(sheetName, "A1");
    this.gesture(() => { moveSheet(this.book.workbook, sheet, position); });
  }

  /** Table Design, Table Name. */
  renameTable(name: string, newName: string): void {
    const { sheet, table } = this.table(name);
    this.gesture(() => { renameTable(this.book.workbook, sheet, table, newName); });
  }

  /** Table Design, Convert to Range; or the whole table deleted with its cells. */
  removeTable(name: string, keepCells: boolean): void {
    const { sheet, table } = this.table(name);
    this.gesture(() => {
      removeTable(this.book.workbook, sheet, { table, keepCells });
      if (!keepCells) this.book.workbook.emit(edited(sheet, table.area));
    });
  }

  /** Cuts a whole table and pastes it with its top left corner at another place. */
  moveTable(name: string, sheetName: string, address: string): void {
    const { sheet, table } = this.table(name);
    const to = this.place(sheetName, address);
    const area = { ...table.area, row: to.rect.row, column: to.rect.column };
    this.gesture(() => {
      copyBlock(this.book, { sheet, rect: table.area }, { sheet: to.sheet, rect: area, what: "All" });
      sheet.patch({ tables: sheet.state.tables.filter(({ id }) => id !== table.id) });
      clearContents(sheet, table.area);
      to.sheet.patch({ tables: [...to.sheet.state.tables, { ...table, area }] });
      this.book.workbook.emit(edited(sheet, table.area));
    });
  }

  private gesture(work: () => void): void {
    this.journal.record(work);
    this.done();
  }

  private place(sheetName: string, address: string): { readonly sheet: Sheet; readonly rect: Rect } {
    const sheet = this.book.workbook.sheet(sheetName);
    const rect = parseAddress(address);
    if (sheet === null || rect === null) throw new RangeError(`There is no ${sheetName}!${address}.`);
    return { sheet, rect };
  }

  private table(name: string): { readonly sheet: Sheet; readonly table: Table } {
    const found = this.book.workbook.table(name);
    if (found === null) throw new RangeError(`There is no table "${name}".`);
    return found;
  }
}
