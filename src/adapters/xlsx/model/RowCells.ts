import type { CellLook } from "./CellLook";
import type { SharedFormula } from "./SheetModel";

/** What a cell holds; null: nothing. */
export type CellContent = string | number | SharedFormula | null;

/** The cells of one row as two lists by column: an object for each of two million cells would take ten times the memory. */
export class RowCells {
  readonly #looks: (CellLook | undefined)[] = [];
  readonly #contents: CellContent[] = [];

  /** The look of a cell that has been touched; undefined for the others. */
  look(column: number): CellLook | undefined {
    return this.#looks[column];
  }

  content(column: number): CellContent {
    return this.#contents[column] ?? null;
  }

  set(column: number, look: CellLook, content: CellContent): void {
    // Without holes a list stays small and quick.
    while (this.#looks.length < column) {
      this.#looks.push(undefined);
      this.#contents.push(null);
    }
    this.#looks[column] = look;
    this.#contents[column] = content;
  }

  /** The touched cells from the left. */
  *cells(): Generator<{ readonly column: number; readonly look: CellLook; readonly content: CellContent }> {
    for (const [column, look] of this.#looks.entries()) if (look !== undefined) yield { column, look, content: this.content(column) };
  }
}
