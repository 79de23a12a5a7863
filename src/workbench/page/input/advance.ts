import { boxOf, type CellRef } from "../cells/a1";
import { single, type GridSelection } from "../state/WorkbenchState";
import { moveCell, type Direction, type Ground } from "./moveCell";

/**
 * Enter and Tab: inside a selected block they go round in it; otherwise one cell on, and Enter goes back to the column
 * where Tab began.
 */
export function advance(selection: GridSelection, direction: Direction, ground: Ground): GridSelection {
  const { active, anchor, far } = selection;
  if (anchor.row !== far.row || anchor.column !== far.column) {
    const active = turnInside(selection, direction, ground);
    return { ...selection, active, inSight: active };
  }
  const next = moveCell(active, direction, ground);
  if (direction === "left" || direction === "right") {
    return { ...single(next), returnColumn: selection.returnColumn ?? active.column };
  }
  return single(direction === "down" ? { ...next, column: selection.returnColumn ?? next.column } : next);
}

function turnInside(selection: GridSelection, direction: Direction, ground: Ground): CellRef {
  const box = boxOf(selection.anchor, selection.far);
  const rows = ground.rows.filter((row) => row >= box.top && row <= box.bottom);
  const columns = ground.columns.filter((column) => column >= box.left && column <= box.right);
  const row = Math.max(rows.indexOf(selection.active.row), 0);
  const column = Math.max(columns.indexOf(selection.active.column), 0);
  const step = direction === "up" || direction === "left" ? -1 : 1;
  const size = rows.length * columns.length;
  if (direction === "up" || direction === "down") {
    const place = (column * rows.length + row + step + size) % size;
    return { row: rows[place % rows.length] ?? box.top, column: columns[Math.floor(place / rows.length)] ?? box.left };
  }
  const place = (row * columns.length + column + step + size) % size;
  return { row: rows[Math.floor(place / columns.length)] ?? box.top, column: columns[place % columns.length] ?? box.left };
}
