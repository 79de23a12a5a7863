import type { WorkbenchStore } from "../state/workbenchStore";
import { breakLine, finishEditing } from "./editing";
import type { KeyPress } from "./keyCommand";
import type { Direction } from "./moveCell";

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/**
 * A key while a cell is being edited, in the cell or in the formula bar.
 * @returns whether the key has been used up
 */
export function editorKey(store: WorkbenchStore, press: KeyPress, field: HTMLTextAreaElement | null): boolean {
  const { editing } = store.getState();
  if (editing === null) return false;
  switch (press.key) {
    case "Enter":
      if (press.altKey && field !== null) breakLine(store, field);
      else finishEditing(store, press.shiftKey ? "up" : "down");
      return true;
    case "Tab":
      finishEditing(store, press.shiftKey ? "left" : "right");
      return true;
    case "Escape":
      store.edit(null);
      return true;
    case "F2":
      store.edit({ ...editing, arrowsFinish: false });
      return true;
    default:
      return leaveByArrow(store, press.key);
  }
}

function leaveByArrow(store: WorkbenchStore, key: string): boolean {
  const { editing } = store.getState();
  const arrow = ARROWS[key];
  if (arrow === undefined || editing === null || !editing.arrowsFinish || editing.place === "bar") return false;
  finishEditing(store, arrow);
  return true;
}
