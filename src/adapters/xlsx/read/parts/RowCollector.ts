import type { CellRow, CellValue } from "../../../../domain/cell";
import { MAX_CELLS, MAX_COLUMNS } from "../limits";
import { refuse } from "../ReadTrouble";

/** Gathers cells with content into rows; rows without any cost next to nothing. */
export class RowCollector {
  readonly #rows = new Map<number, CellValue[]>();
  #last = -1;
  #cells = 0;

  /** @param value not "". */
  add(row: number, column: number, value: CellValue): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) {
      cells = [];
      this.#rows.set(row, cells);
    }
    this.#cells += Math.max(0, column + 1 - cells.length);
    if (column >= MAX_COLUMNS || this.#cells > MAX_CELLS) refuse("tooLarge");
    while (cells.length < column) cells.push("");
    cells[column] = value;
    this.#last = Math.max(this.#last, row);
  }

  rows(): readonly CellRow[] {
    return Array.from({ length: this.#last + 1 }, (_, row) => this.#rows.get(row) ?? NO_CELLS);
  }
}

const NO_CELLS: CellRow = [];
