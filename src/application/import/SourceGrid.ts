import type { CellRow } from "../../domain/cell";

/** The cells that a roster is taken from, wherever they came from. */
export interface SourceGrid {
  /** What the person calls it: the sheet's or the file's name. */
  readonly name: string;
  readonly rows: readonly CellRow[];
  /** Where its corner lies on its sheet, counted from 0. */
  readonly corner: { readonly row: number; readonly column: number };
  /** Whether dates count from 1904. */
  readonly usesDate1904: boolean;
}

/** The row number at the left edge of the sheet, counted from 1. */
export function sheetRowOf({ corner }: SourceGrid, row: number): number {
  return corner.row + row + 1;
}
