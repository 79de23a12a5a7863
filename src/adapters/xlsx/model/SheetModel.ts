import { LAST_SHEET_ROW, type Block } from "../../../blueprint/a1";
import type { ConditionalFormat, PageSetup, Validation } from "../../../blueprint/SheetCommand";
import { RowCells, type CellContent } from "./RowCells";
import { PLAIN_LOOK, TEXT_FORMAT, type CellLook } from "./CellLook";

/** One formula for a block, written in its first cell; the other cells follow with relative references moved along. */
export interface SharedFormula {
  readonly block: Block;
  readonly text: string;
}

export interface SheetCell {
  readonly look: CellLook;
  readonly content: CellContent;
}

export interface ColumnModel {
  readonly characters: number | null;
  readonly hidden: boolean;
  readonly look: CellLook;
}

export interface TableModel {
  readonly name: string;
  readonly style: string;
  readonly block: Block;
}

const PLAIN_COLUMN: ColumnModel = { characters: null, hidden: false, look: PLAIN_LOOK };

/** One sheet while it is being made; rows and columns counted from 0. */
export class SheetModel {
  tabColor: string | null = null;
  showsGridlines = true;
  frozenRows = 0;
  page: PageSetup | null = null;
  readonly columns = new Map<number, ColumnModel>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly rows = new Map<number, RowCells>();
  readonly formulas: SharedFormula[] = [];
  readonly tables: TableModel[] = [];
  readonly validations: { readonly block: Block; readonly validation: Validation }[] = [];
  readonly conditionalFormats: { readonly block: Block; readonly format: ConditionalFormat }[] = [];

  /** Texts that begin like a formula look like their neighbours, with a mark; one look for all of them. */
  readonly #quoted = memoised((look) => ({ ...look, quotePrefix: true }));

  constructor(public name: string) {}

  cell(row: number, column: number): SheetCell {
    const cells = this.rows.get(row);
    return { look: cells?.look(column) ?? this.column(column).look, content: cells?.content(column) ?? null };
  }

  column(index: number): ColumnModel {
    return this.columns.get(index) ?? PLAIN_COLUMN;
  }

  setColumn(index: number, change: Partial<ColumnModel>): void {
    this.columns.set(index, { ...this.column(index), ...change });
  }

  /** Gives every cell of a block another look; a block of whole columns changes the columns, as Excel does. */
  restyle(block: Block, change: (look: CellLook) => CellLook): void {
    const changed = memoised(change);
    if (block.rows > LAST_SHEET_ROW) this.#restyleColumns(block, changed);
    else for (const [row, column] of cellsOf(block)) this.#update(row, column, (cell) => ({ ...cell, look: changed(cell.look) }));
  }

  /** Text stays text, whatever it begins with; a number in a text cell becomes text, as in Excel. */
  setValue(row: number, column: number, value: string | number): void {
    this.#update(row, column, ({ look }) => {
      const stored = value === "" ? null : look.numberFormat === TEXT_FORMAT ? String(value) : value;
      const quotePrefix = typeof stored === "string" && /^[=+\-@]/u.test(stored);
      return { look: quotePrefix ? this.#quoted(look) : look, content: stored };
    });
  }

  fillFormula(formula: SharedFormula): void {
    this.formulas.push(formula);
    for (const [row, column] of cellsOf(formula.block)) this.#update(row, column, ({ look }) => ({ look, content: formula }));
  }

  #restyleColumns(block: Block, changed: (look: CellLook) => CellLook): void {
    for (let column = block.column; column < block.column + block.columns; column++) {
      this.setColumn(column, { look: changed(this.column(column).look) });
      for (const cells of this.rows.values()) {
        const look = cells.look(column);
        if (look !== undefined) cells.set(column, changed(look), cells.content(column));
      }
    }
  }

  #update(row: number, column: number, change: (cell: SheetCell) => SheetCell): void {
    const cells = this.rows.get(row) ?? new RowCells();
    this.rows.set(row, cells);
    const { look, content } = change(this.cell(row, column));
    cells.set(column, look, content);
  }
}

function* cellsOf({ row, column, rows, columns }: Block): Generator<readonly [row: number, column: number]> {
  for (let at = row; at < row + rows; at++) for (let across = column; across < column + columns; across++) yield [at, across];
}

/** The same look gives the same object, so that 100,000 cells share a handful. */
function memoised(change: (look: CellLook) => CellLook): (look: CellLook) => CellLook {
  const known = new Map<CellLook, CellLook>();
  return (look) => {
    const changed = known.get(look) ?? change(look);
    known.set(look, changed);
    return changed;
  };
}
