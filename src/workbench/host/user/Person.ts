import type { UserGestures } from "../../ExcelHost";
import { parseAddress } from "../model/geometry/address";
import { SHEET_COLUMNS, SHEET_ROWS, cellRect, sameRect, type Rect } from "../model/geometry/rect";
import { clearCells } from "../model/operations/clearCells";
import { copyBlock } from "../model/operations/copyBlock";
import { shiftCells } from "../model/operations/shiftCells";
import { activateSheet, addSheet, deleteSheet, renameSheet, select } from "../model/operations/sheets";
import type { Sheet } from "../model/Sheet";
import type { Shift } from "../model/shift/Shift";
import type { UndoJournal } from "../model/UndoJournal";
import type { Book } from "../objects/Book";
import { assertOption, assertUnlocked } from "./assertPermitted";
import { Clipboard } from "./Clipboard";
import { filterByHeader, sortByHeader } from "./tableGestures";
import { typeEntry } from "./typeEntry";

/** A person at the keyboard. Each gesture is one step of undo and raises the events that Excel raises. */
export class Person implements UserGestures {
  private readonly clipboard: Clipboard;

  constructor(
    private readonly book: Book,
    private readonly journal: UndoJournal,
    private readonly done: () => void,
  ) {
    this.clipboard = new Clipboard(book);
  }

  type(sheetName: string, address: string, text: string): void {
    const [sheet, rect] = this.place(sheetName, address);
    this.gesture(() => {
      this.moveTo(sheet, cellRect(rect.row, rect.column));
      typeEntry(this.book, sheet, rect, text);
      this.moveTo(sheet, cellRect(Math.min(rect.row + 1, SHEET_ROWS - 1), rect.column));
    });
  }

  paste(sheetName: string, address: string, text: string): void {
    const [sheet, rect] = this.place(sheetName, address);
    this.gesture(() => {
      this.moveTo(sheet, this.clipboard.paste(sheet, rect, text));
    });
  }

  copy(sheetName: string, address: string): string {
    const [sheet, rect] = this.place(sheetName, address);
    return this.clipboard.copy(sheet, rect);
  }

  clear(sheetName: string, address: string): void {
    const [sheet, rect] = this.place(sheetName, address);
    this.gesture(() => {
      assertUnlocked(sheet, rect);
      clearCells(this.book.workbook, sheet, { rect, what: "Contents" });
    });
  }

  fill(sheetName: string, source: string, target: string): void {
    const [sheet, from] = this.place(sheetName, source);
    const [, rect] = this.place(sheetName, target);
    this.gesture(() => {
      assertUnlocked(sheet, rect);
      copyBlock(this.book, { sheet, rect: from }, { sheet, rect, what: "All", skipsRow: (row) => sheet.state.filteredRows.has(row) });
    });
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const areas = address.split(",").map((part) => this.place(sheetName, part)[1]);
    select(this.book.workbook, sheet, areas);
    this.done();
  }

  activate(sheetName: string): void {
    activateSheet(this.book.workbook, this.sheet(sheetName));
    this.done();
  }

  sortTable(table: string, header: string, ascending: boolean): void {
    this.gesture(() => {
      sortByHeader(this.book, { table, header }, ascending);
    });
  }

  filterTable(table: string, header: string, values: readonly string[] | null): void {
    this.gesture(() => {
      filterByHeader(this.book, { table, header }, values);
    });
  }

  insertRows(sheetName: string, firstRow: number, count: number): void {
    this.shiftRows(sheetName, { firstRow, count, kind: "insert" });
  }

  deleteRows(sheetName: string, firstRow: number, count: number): void {
    this.shiftRows(sheetName, { firstRow, count, kind: "delete" });
  }

  addSheet(name: string): void {
    this.lastingGesture(() => {
      activateSheet(this.book.workbook, addSheet(this.book.workbook, name));
    });
  }

  renameSheet(sheetName: string, name: string): void {
    this.lastingGesture(() => {
      renameSheet(this.book.workbook, this.sheet(sheetName), name);
    });
  }

  deleteSheet(sheetName: string): void {
    this.lastingGesture(() => {
      deleteSheet(this.book.workbook, this.sheet(sheetName));
    });
  }

  undo(): void {
    this.journal.undo();
    this.done();
  }

  redo(): void {
    this.journal.redo();
    this.done();
  }

  private shiftRows(sheetName: string, { firstRow, count, kind }: { readonly firstRow: number; readonly count: number; readonly kind: Shift["kind"] }): void {
    const sheet = this.sheet(sheetName);
    const block = { row: firstRow, column: 0, rows: count, columns: SHEET_COLUMNS };
    this.gesture(() => {
      assertOption(sheet, kind === "insert" ? "allowInsertRows" : "allowDeleteRows");
      shiftCells(this.book.workbook, sheet, { block, axis: "rows", kind });
    });
  }

  private gesture(work: () => void): void {
    this.journal.record(work);
    this.done();
  }

  /** What Excel cannot undo: it also forgets what came before. */
  private lastingGesture(work: () => void): void {
    work();
    this.journal.clear();
    this.done();
  }

  private moveTo(sheet: Sheet, rect: Rect): void {
    const { selection, activeSheet } = this.book.workbook;
    const [area, ...more] = selection.areas;
    const there = activeSheet === sheet && selection.sheet === sheet && more.length === 0 && area !== undefined && sameRect(area, rect);
    if (!there) select(this.book.workbook, sheet, [rect]);
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.workbook.sheet(name);
    if (sheet === null) throw new RangeError(`There is no sheet "${name}".`);
    return sheet;
  }

  private place(sheetName: string, address: string): readonly [Sheet, Rect] {
    const rect = parseAddress(address);
    if (rect === null) throw new RangeError(`"${address}" is no address.`);
    return [this.sheet(sheetName), rect];
  }
}
