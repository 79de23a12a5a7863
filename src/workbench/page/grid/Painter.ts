import type { CellProps, HyperFunc, VNode } from "@revolist/revogrid";
import type { CellRef } from "../cells/a1";

/** What a cell and the headers look like; asked anew for every visible cell at every repaint. */
export interface Painter {
  cell(at: CellRef): CellProps;
  content(h: HyperFunc<VNode>, at: CellRef): VNode[];
  rowHeader(row: number): CellProps;
  /** Whether the column's header is marked, because the selection lies in it. */
  isColumnPicked(column: number): boolean;
}
