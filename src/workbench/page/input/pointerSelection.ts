import { boxOf, contains, formatBox, LAST_COLUMN, LAST_ROW, type Box, type CellRef } from "../cells/a1";
import { gridPlace, type GridPlace } from "../grid/gridPlace";
import { block, selectedBox, single } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";
import { finishEditing } from "./editing";
import { openListAt } from "./runCommand";

/** A press of the mouse in the grid: selects, extends with Shift or by dragging, opens a cell's button, starts a fill. */
export function pressInGrid(store: WorkbenchStore, event: PointerEvent): void {
  const place = event.button === 2 ? null : gridPlace(event.target);
  if (place === null) return;
  finishEditing(store, null);
  if (place.kind === "button") {
    store.select(single(place.at));
    openListAt(store, place.at);
  } else if (place.kind === "fillHandle") {
    dragFill(store);
  } else {
    dragSelection(store, place, event.shiftKey);
  }
}

type Selectable = Exclude<GridPlace, { kind: "button" | "fillHandle" }>;

function dragSelection(store: WorkbenchStore, place: Selectable, extend: boolean): void {
  const [start, end] = corners(place);
  const anchor = extend ? store.getState().selection.anchor : start;
  store.select(block(anchor, end));
  whileDragging((over) => {
    if (over.kind !== place.kind) return;
    store.select(block(anchor, corners(over)[1]));
  });
}

/** The fill handle repeats the selected block downwards or to the right, whichever the pointer went further. */
function dragFill(store: WorkbenchStore): void {
  const source = selectedBox(store.getState().selection);
  let target: Box = source;
  whileDragging(
    (over) => {
      if (over.kind !== "cell") return;
      target = stretched(source, over.at);
      store.select(block({ row: target.top, column: target.left }, { row: target.bottom, column: target.right }));
    },
    () => {
      if (formatBox(target) === formatBox(source)) return;
      store.attempt(({ user }) => { user.fill(store.getState().sheet, formatBox(source), formatBox(target)); });
    },
  );
}

/** The block grown in one direction only until it reaches the cell. */
export function stretched(source: Box, to: CellRef): Box {
  if (contains(source, to)) return source;
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0);
  const across = Math.max(to.column - source.right, source.left - to.column, 0);
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) };
}

function corners(place: Selectable): readonly [CellRef, CellRef] {
  if (place.kind === "cell") return [place.at, place.at];
  if (place.kind === "rowHeader") return [{ row: place.row, column: 0 }, { row: place.row, column: LAST_COLUMN }];
  return [{ row: 0, column: place.column }, { row: LAST_ROW, column: place.column }];
}

function whileDragging(onOver: (place: Selectable) => void, onEnd?: () => void): void {
  let last = "";
  const move = (event: PointerEvent): void => {
    const place = gridPlace(document.elementFromPoint(event.clientX, event.clientY));
    if (place === null || place.kind === "button") return;
    const over: Selectable = place.kind === "fillHandle" ? { kind: "cell", at: place.at } : place;
    const [start, end] = corners(over);
    const key = formatBox(boxOf(start, end));
    if (key === last) return;
    last = key;
    onOver(over);
  };
  const end = (): void => {
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", end);
    onEnd?.();
  };
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", end);
}
