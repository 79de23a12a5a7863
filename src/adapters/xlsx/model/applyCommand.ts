import { LAST_SHEET_ROW } from "../../../blueprint/a1";
import type { SheetCommand } from "../../../blueprint/SheetCommand";
import type { CellLook } from "./CellLook";
import type { WorkbookModel } from "./WorkbookModel";

type CommandOf<K extends SheetCommand["kind"]> = Extract<SheetCommand, { kind: K }>;
type Handlers = { readonly [K in SheetCommand["kind"]]: (book: WorkbookModel, command: CommandOf<K>) => void };

/** Executes one command on the model. */
export function applyCommand(book: WorkbookModel, command: SheetCommand): void {
  const handler = HANDLERS[command.kind] as (book: WorkbookModel, command: SheetCommand) => void;
  handler(book, command);
}

const HANDLERS: Handlers = {
  addSheet: (book, { sheet }) => { book.addSheet(sheet); },
  renameSheet: (book, { sheet, name }) => { book.sheet(sheet).name = name; },
  deleteSheet: (book, { sheet }) => { book.deleteSheet(book.sheet(sheet)); },
  activateSheet: (book, { sheet }) => { book.active = book.sheet(sheet); },
  setTabColor: (book, { sheet, color }) => { book.sheet(sheet).tabColor = color; },
  hideGridlines: (book, { sheet }) => { book.sheet(sheet).showsGridlines = false; },
  setColumnWidth: (book, { sheet, column, characters }) => { book.sheet(sheet).setColumn(column, { characters }); },
  hideColumn: (book, { sheet, column }) => { book.sheet(sheet).setColumn(column, { hidden: true }); },
  setRowHeight: (book, { sheet, block, points }) => {
    for (let row = block.row; row < block.row + block.rows; row++) book.sheet(sheet).rowHeights.set(row, points);
  },
  setColumnFormat: (book, { sheet, column, format }) => {
    book.sheet(sheet).restyle({ row: 0, column, rows: LAST_SHEET_ROW + 1, columns: 1 }, withFormat(format));
  },
  setNumberFormat: (book, { sheet, block, format }) => { book.sheet(sheet).restyle(block, withFormat(format)); },
  setStyle: (book, { sheet, block, style }) => {
    book.sheet(sheet).restyle(block, (look) => ({ ...look, style: { ...look.style, ...style } }));
  },
  setValues: (book, command) => { setValues(book, command); },
  fillFormula: (book, { sheet, block, formula }) => { book.sheet(sheet).fillFormula({ block, text: formula }); },
  addTable: (book, { sheet, name, style, block }) => { book.sheet(sheet).tables.push({ name, style, block }); },
  defineName: (book, { name, sheet, block }) => { book.defineName({ name, sheet: book.sheet(sheet), block }); },
  setValidation: (book, { sheet, block, validation }) => { book.sheet(sheet).validations.push({ block, validation }); },
  addConditionalFormat: (book, { sheet, block, format }) => { book.sheet(sheet).conditionalFormats.push({ block, format }); },
  freezeRows: (book, { sheet, rows }) => { book.sheet(sheet).frozenRows = rows; },
  setPage: (book, { sheet, page }) => { book.sheet(sheet).page = page; },
};

function withFormat(numberFormat: string): (look: CellLook) => CellLook {
  return (look) => ({ ...look, numberFormat });
}

function setValues(book: WorkbookModel, { sheet, block, values }: CommandOf<"setValues">): void {
  const target = book.sheet(sheet);
  values.forEach((row, down) => {
    row.forEach((value, across) => { target.setValue(block.row + down, block.column + across, value); });
  });
}
