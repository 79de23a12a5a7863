import type { SheetView } from "../../ExcelHost";
import { parseBox, type CellRef } from "../cells/a1";

/** A table header's filter button. */
export interface HeaderButton {
  readonly table: string;
  readonly header: string;
  /** Whether this column hides rows at the moment. */
  readonly filtered: boolean;
}

/** Null when the cell is no table header. */
export function headerButton(sheet: SheetView, at: CellRef): HeaderButton | null {
  for (const table of sheet.tables) {
    const box = parseBox(table.address);
    if (box?.top !== at.row) continue;
    const header = table.headers[at.column - box.left];
    if (header !== undefined && at.column >= box.left) {
      return { table: table.name, header, filtered: table.filteredHeaders.includes(header) };
    }
  }
  return null;
}
