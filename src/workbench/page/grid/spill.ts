import type { CellView } from "../../ExcelHost";
import type { CellRef } from "../cells/a1";
import { textWidth } from "../cells/textWidth";
import type { ColumnLayout } from "./sheetLayout";

export interface Spill {
  /** How far the text may run, in pixels from the cell's left edge. */
  readonly width: number;
  /** Whether the text is centred over that width, rather than ended by it. */
  readonly centred: boolean;
}

type CellReader = (at: CellRef) => CellView;

/**
 * Text that is too long runs on over the empty cells to its right, as in Excel; "centre across selection" takes all
 * empty cells that are formatted so. Null when the text stays in its cell.
 */
export function spillOf(view: CellView, at: CellRef, columns: readonly ColumnLayout[], cellAt: CellReader): Spill | null {
  if (!isLooseText(view)) return null;
  const first = columns.findIndex((column) => column.index === at.column);
  const own = columns[first]?.width ?? 0;
  const following = columns.slice(first + 1);
  const cells = { row: at.row, columns: following, cellAt };
  if (view.horizontalAlignment === ACROSS) {
    return { width: own + freeWidth(cells, Infinity, (next) => next.horizontalAlignment === ACROSS), centred: true };
  }
  if (view.horizontalAlignment !== "General" && view.horizontalAlignment !== "Left") return null;
  const room = freeWidth(cells, textWidth(view.text, view.fontSize) - own, () => true);
  return room > 0 ? { width: own + room, centred: false } : null;
}

const ACROSS = "CenterAcrossSelection";

/** Numbers, wrapped text and merged cells keep to their place. */
function isLooseText(view: CellView): boolean {
  return typeof view.value === "string" && view.text !== "" && !view.wrap && view.mergedInto === "";
}

interface FollowingCells {
  readonly row: number;
  readonly columns: readonly ColumnLayout[];
  readonly cellAt: CellReader;
}

/** The width of the empty cells that follow, of no more than are wanted. */
function freeWidth({ row, columns, cellAt }: FollowingCells, wanted: number, suits: (cell: CellView) => boolean): number {
  let room = 0;
  for (const column of columns) {
    if (room >= wanted) break;
    const cell = cellAt({ row, column: column.index });
    if (cell.text !== "" || !suits(cell)) break;
    room += column.width;
  }
  return room;
}
