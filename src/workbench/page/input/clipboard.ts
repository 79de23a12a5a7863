import { formatBox, formatCell, LAST_COLUMN, LAST_ROW, type Box } from "../cells/a1";
import { selectedBox } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";

/** More cells than this are not filled from one copied value. */
const LARGEST_REPEAT = 100_000;

/** Ctrl+C: the selected block as tab-separated text, which Excel and other programs read. */
export function copySelection(store: WorkbenchStore, clipboard: DataTransfer): void {
  const { selection, sheet } = store.getState();
  store.attempt(({ user }) => { clipboard.setData("text/plain", user.copy(sheet, formatBox(selectedBox(selection)))); });
}

export function cutSelection(store: WorkbenchStore, clipboard: DataTransfer): void {
  const { selection, sheet } = store.getState();
  copySelection(store, clipboard);
  store.attempt(({ user }) => { user.clear(sheet, formatBox(selectedBox(selection))); });
}

/** Ctrl+V: text from the workbench, Excel or anywhere else, with its first cell at the top left of the selection. */
export function pasteText(store: WorkbenchStore, text: string): void {
  if (text === "") return;
  const { selection, sheet } = store.getState();
  const box = selectedBox(selection);
  store.attempt(({ user }) => {
    user.paste(sheet, formatCell({ row: box.top, column: box.left }), repeatOverBlock(text, box));
  });
}

/** One copied value fills the whole selected block, as in Excel; a copied block is pasted as it is. */
export function repeatOverBlock(text: string, box: Box): string {
  const value = text.replace(/\r?\n$/u, "");
  const rows = box.bottom - box.top + 1;
  const columns = box.right - box.left + 1;
  const whole = box.bottom === LAST_ROW || box.right === LAST_COLUMN;
  if (/[\t\r\n]/u.test(value) || whole || rows * columns > LARGEST_REPEAT) return text;
  const line = Array.from({ length: columns }, () => value).join("\t");
  return Array.from({ length: rows }, () => line).join("\r\n");
}

