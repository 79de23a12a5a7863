import type { ColumnKey, SheetKind } from "../domain/columns";
import { HEADER_ROW, type RosterSheet } from "./RosterSheet";

/** Where the columns of a roster stand: as the template makes them, or as people have moved them since. */
export interface SheetLayout {
  readonly kind: SheetKind;
  /** Row of the header on the sheet, counted from 0; the body begins below it. */
  readonly headerRow: number;
  /** Where the table begins on the sheet. */
  readonly firstColumn: number;
  /** One for each column of the table, from the left; null for a column that is not ours. */
  readonly columns: readonly (ColumnKey | null)[];
}

export function templateLayout({ kind, columns }: RosterSheet): SheetLayout {
  return { kind, headerRow: HEADER_ROW, firstColumn: 0, columns };
}

/** The column of the sheet in which a key stands. */
export function sheetColumn({ firstColumn, columns }: SheetLayout, key: ColumnKey): number {
  const index = columns.indexOf(key);
  if (index < 0) throw new RangeError(`The table has no column ${key}.`);
  return firstColumn + index;
}
