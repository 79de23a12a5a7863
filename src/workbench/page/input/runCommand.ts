import { formatBox, type Box, type CellRef } from "../cells/a1";
import { editText } from "../cells/editText";
import { headerButton } from "../grid/headerButtons";
import { block, selectedBox, single, type GridSelection } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";
import { advance } from "./advance";
import { groundOf } from "./ground";
import type { GridCommand } from "./keyCommand";
import { edgeCell, moveCell } from "./moveCell";

/** Carries out what a key asked for. */
export function runCommand(store: WorkbenchStore, command: GridCommand, pageRows: number): void {
  const { selection } = store.getState();
  switch (command.kind) {
    case "move":
    case "page":
    case "rowStart":
    case "lastCell": {
      const target = targetOf(store, command, pageRows);
      store.select(command.extend ? block(selection.anchor, target) : single(target));
      return;
    }
    case "advance":
      store.select(advance(selection, command.direction, groundOf(store)));
      return;
    case "selectAll":
      store.select(usedBlock(store));
      return;
    case "edit":
      editActiveCell(store);
      return;
    case "pickFromList":
      openListAt(store, selection.active);
      return;
    default:
      changeCells(store, command.kind);
  }
}

/** F2 or a double click: the cell's own text, the caret at its end. */
export function editActiveCell(store: WorkbenchStore): void {
  const { row, column } = store.getState().selection.active;
  store.edit({ text: editText(store.sheet().cell(row, column)), place: "cell", arrowsFinish: false });
}

/** The button that Excel draws in the cell: a table header's filter, or the list of allowed values. */
export function openListAt(store: WorkbenchStore, at: CellRef): void {
  const button = headerButton(store.sheet(), at);
  if (button !== null) store.open({ kind: "filter", at, table: button.table, header: button.header });
  else if (store.sheet().cell(at.row, at.column).choices.length > 0) store.open({ kind: "choices", at });
}

type Movement = Extract<GridCommand, { kind: "move" | "page" | "rowStart" | "lastCell" }>;

function targetOf(store: WorkbenchStore, command: Movement, pageRows: number): CellRef {
  const { active, far } = store.getState().selection;
  const from = command.extend ? far : active;
  const ground = groundOf(store);
  switch (command.kind) {
    case "move":
      return command.toEdge
        ? edgeCell(from, command.direction, ground, (cell) => store.sheet().cell(cell.row, cell.column).text !== "")
        : moveCell(from, command.direction, ground);
    case "page":
      return moveCell(from, command.direction, ground, pageRows);
    case "rowStart":
      return { row: command.toTop ? (ground.rows[0] ?? 0) : from.row, column: ground.columns[0] ?? 0 };
    case "lastCell":
      return lastUsedCell(store);
  }
}

function usedBlock(store: WorkbenchStore): GridSelection {
  return block({ row: 0, column: 0 }, lastUsedCell(store));
}

function lastUsedCell(store: WorkbenchStore): CellRef {
  const { usedRows, usedColumns } = store.sheet();
  return { row: Math.max(usedRows - 1, 0), column: Math.max(usedColumns - 1, 0) };
}

function changeCells(store: WorkbenchStore, kind: "clear" | "undo" | "redo" | "fillDown"): void {
  const { sheet } = store.getState();
  const box = selectedBox(store.getState().selection);
  store.attempt(({ user }) => {
    if (kind === "clear") user.clear(sheet, formatBox(box));
    else if (kind === "undo") user.undo();
    else if (kind === "redo") user.redo();
    else fillDown(store, box);
  });
}

/** Ctrl+D: the block's first row is repeated; of a single row, the row above. */
function fillDown(store: WorkbenchStore, box: Box): void {
  const first = box.top === box.bottom ? box.top - 1 : box.top;
  if (first < 0) return;
  const source = { ...box, top: first, bottom: first };
  store.host.user.fill(store.getState().sheet, formatBox(source), formatBox({ ...box, top: first }));
}
