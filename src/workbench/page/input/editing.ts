import { formatCell } from "../cells/a1";
import { single } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";
import { advance } from "./advance";
import { groundOf } from "./ground";
import type { Direction } from "./moveCell";

/** Puts what was typed into the active cell, then goes on in the direction; null stays. Does nothing when nothing is typed. */
export function finishEditing(store: WorkbenchStore, direction: Direction | null): void {
  const { editing, selection, sheet } = store.getState();
  if (editing === null) return;
  store.edit(null);
  store.attempt(({ user }) => { user.type(sheet, formatCell(selection.active), editing.text); });
  store.select(direction === null ? selection : advance(selection, direction, groundOf(store)));
}

/** Alt+Enter: a line break where the caret stands. */
export function breakLine(store: WorkbenchStore, field: HTMLTextAreaElement): void {
  const { editing } = store.getState();
  if (editing === null) return;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  store.edit({ ...editing, text: field.value });
}

/** A value picked from the cell's list. */
export function pickChoice(store: WorkbenchStore, choice: string): void {
  const { selection, sheet } = store.getState();
  store.open(null);
  store.attempt(({ user }) => { user.type(sheet, formatCell(selection.active), choice); });
  store.select(single(selection.active));
}
