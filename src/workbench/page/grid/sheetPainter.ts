import type { CellProps } from "@revolist/revogrid";
import type { CellView } from "../../ExcelHost";
import { contains, formatCell, parseBox, type Box, type CellRef } from "../cells/a1";
import { selectedBox } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";
import { cellContent } from "./cellContent";
import { cellStyle } from "./cellStyle";
import type { Painter } from "./Painter";
import { spillOf } from "./spill";

/** Draws the sheet that the store shows, cell by cell, from what the host says at that moment. */
export function createSheetPainter(store: WorkbenchStore): Painter {
  const cellAt = rememberedCells(store);
  return {
    cell: (at) => cellProps(store, cellAt, at),
    content: (h, at) => cellContent(h, store, { at, view: cellAt(at), spill: spillOf(cellAt(at), at, store.layout().columns, cellAt) }),
    rowHeader(row) {
      const box = selectedBox(store.getState().selection);
      return { role: "rowheader", "data-row": row, class: { picked: row >= box.top && row <= box.bottom } };
    },
    isColumnPicked(column) {
      const box = selectedBox(store.getState().selection);
      return column >= box.left && column <= box.right;
    },
  };
}

type CellReader = (at: CellRef) => CellView;

/** Each cell is asked for several times per repaint, and its conditional formats cost: once per change is enough. */
function rememberedCells(store: WorkbenchStore): CellReader {
  const known = new Map<string, CellView>();
  let moment = "";
  return (at) => {
    const { version, sheet } = store.getState();
    const now = `${version}|${sheet}`;
    if (now !== moment) known.clear();
    moment = now;
    const key = `${at.row}:${at.column}`;
    const view = known.get(key) ?? store.sheet().cell(at.row, at.column);
    known.set(key, view);
    return view;
  };
}

function cellProps(store: WorkbenchStore, cellAt: CellReader, at: CellRef): CellProps {
  const view = cellAt(at);
  const { active, anchor, far } = store.getState().selection;
  const box = selectedBox(store.getState().selection);
  const selected = contains(box, at);
  const isActive = at.row === active.row && at.column === active.column;
  const single = anchor.row === far.row && anchor.column === far.column;
  return {
    role: "gridcell",
    "data-address": formatCell(at),
    "aria-colindex": String(at.column + 1),
    "aria-rowindex": String(at.row + 1),
    "aria-selected": String(selected),
    class: {
      selected: selected && !single,
      active: isActive,
      spilling: spillOf(view, at, store.layout().columns, cellAt) !== null,
      covered: isCovered(view, at),
      ...edges(box, at, selected),
    },
    style: cellStyle(view),
  };
}

/** A cell of a merged area other than its first shows nothing of its own. */
function isCovered(view: CellView, at: CellRef): boolean {
  const area = view.mergedInto === "" ? null : parseBox(view.mergedInto);
  return area !== null && (area.top !== at.row || area.left !== at.column);
}

function edges(box: Box, at: CellRef, selected: boolean): Record<string, boolean> {
  if (!selected) return {};
  return {
    "edge-top": at.row === box.top,
    "edge-bottom": at.row === box.bottom,
    "edge-left": at.column === box.left,
    "edge-right": at.column === box.right,
  };
}
