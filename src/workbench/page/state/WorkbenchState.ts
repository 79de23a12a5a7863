import { boxOf, type Box, type CellRef } from "../cells/a1";

/** What the page shows beside the workbook itself. It is replaced as a whole on every change. */
export interface WorkbenchState {
  /** Counts the changes of the workbook that have been taken in. */
  readonly version: number;
  readonly sheet: string;
  readonly selection: GridSelection;
  /** The text under way in the active cell; null while nothing is being typed. */
  readonly editing: Editing | null;
  readonly openList: OpenList | null;
  /** One sentence on what could not be done; null when all is well. */
  readonly trouble: string | null;
}

export interface GridSelection {
  /** The cell that is typed into. */
  readonly active: CellRef;
  /** The block runs from here, where it was begun ... */
  readonly anchor: CellRef;
  /** ... to here, where it was dragged; the same cell when one cell is selected. */
  readonly far: CellRef;
  /** The cell to scroll to when the selection changes: the end that was moved. */
  readonly inSight: CellRef;
  /** The column in which a row of Tab presses began; Enter returns there. */
  readonly returnColumn?: number;
}

export interface Editing {
  readonly text: string;
  readonly place: "cell" | "bar";
  /** Arrow keys finish what was typed into a cell; after F2 they move the caret. */
  readonly arrowsFinish: boolean;
}

export type OpenList =
  | { readonly kind: "choices"; readonly at: CellRef }
  | { readonly kind: "filter"; readonly at: CellRef; readonly table: string; readonly header: string };

export function single(cell: CellRef): GridSelection {
  return { active: cell, anchor: cell, far: cell, inSight: cell };
}

export function block(anchor: CellRef, far: CellRef): GridSelection {
  return { active: anchor, anchor, far, inSight: far };
}

export function selectedBox(selection: GridSelection): Box {
  return boxOf(selection.anchor, selection.far);
}
