import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { formatCell } from "../cells/a1";
import { textWidth } from "../cells/textWidth";
import type { RevoSheet } from "../grid/RevoSheet";
import { useWorkbenchState } from "../grid/useRevoSheet";
import type { WorkbenchStore } from "../state/workbenchStore";
import { copySelection, cutSelection, pasteText } from "./clipboard";
import { finishEditing } from "./editing";
import { editorKey } from "./editorKey";
import { keyCommand } from "./keyCommand";
import { runCommand } from "./runCommand";

const CARET_ROOM = 16;
const WIDEST = 480;

interface CellEditorProps {
  readonly store: WorkbenchStore;
  readonly surface: RevoSheet | null;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Changes whenever the active cell's place may have changed. */
  readonly tick: number;
}

/**
 * The field that holds the keyboard focus of the grid. It lies unseen on the active cell, so that an input method begins
 * its composition there, and it shows itself as soon as something is typed.
 */
export function CellEditor({ store, surface, fieldRef, tick }: CellEditorProps) {
  const { editing, selection, sheet, version } = useWorkbenchState(store);
  const text = editing?.place === "cell" ? editing.text : "";
  const open = editing?.place === "cell";
  const place = useCellPlace(surface, selection.active, `${tick}|${version}|${sheet}`);
  const shown = store.sheet().cell(selection.active.row, selection.active.column).text;
  const address = formatCell(selection.active);
  return (
    <>
      <textarea
        ref={fieldRef}
        className={open ? "cell-editor open" : "cell-editor"}
        style={{ ...place, width: Math.max(place.width, Math.min(textWidth(text) + CARET_ROOM, WIDEST)), minHeight: place.height }}
        aria-label={`单元格 ${address}${shown === "" ? "" : `，${shown}`}`}
        rows={open ? Math.max(1, text.split("\n").length) : 1}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          store.edit({ text: event.target.value, place: "cell", arrowsFinish: editing?.arrowsFinish ?? true });
        }}
        onBlur={(event) => { if (open && hasLeft(event.currentTarget)) finishEditing(store, null); }}
        onKeyDown={(event) => { pressKey(store, event, surface?.pageRows() ?? 20); }}
        onCopy={(event) => { if (!open) withClipboard(event, (data) => { copySelection(store, data); }); }}
        onCut={(event) => { if (!open) withClipboard(event, (data) => { cutSelection(store, data); }); }}
        onPaste={(event) => { if (!open) withClipboard(event, (data) => { pasteText(store, data.getData("text/plain")); }); }}
      />
      <div className="visually-hidden" aria-live="polite">{`${address} ${shown}`}</div>
    </>
  );
}

function pressKey(store: WorkbenchStore, event: KeyboardEvent<HTMLTextAreaElement>, pageRows: number): void {
  // Keys belong to the input method while it composes.
  if (event.nativeEvent.isComposing) return;
  if (store.getState().editing !== null) {
    if (editorKey(store, event, event.currentTarget)) event.preventDefault();
    return;
  }
  const command = keyCommand(event);
  if (command === null) return;
  event.preventDefault();
  runCommand(store, command, pageRows);
}

function withClipboard(event: React.ClipboardEvent, action: (data: DataTransfer) => void): void {
  event.preventDefault();
  action(event.clipboardData);
}

/** False when the whole window lost the focus: then the field keeps it, and what is typed waits. */
function hasLeft(field: HTMLElement): boolean {
  return document.activeElement !== field;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cell's place inside the grid's frame; the last one known while it is scrolled out of sight. */
function useCellPlace(surface: RevoSheet | null, at: { readonly row: number; readonly column: number }, moment: string): Place {
  const [place, setPlace] = useState<Place>({ left: 0, top: 0, width: 60, height: 20 });
  const last = useRef("");
  useLayoutEffect(() => {
    const cell = surface?.cellElement(at)?.getBoundingClientRect();
    const frame = surface?.element.getBoundingClientRect();
    if (cell === undefined || frame === undefined) return;
    const next = { left: cell.left - frame.left, top: cell.top - frame.top, width: cell.width, height: cell.height };
    const key = Object.values(next).join();
    if (key === last.current) return;
    last.current = key;
    setPlace(next);
  }, [surface, at, moment]);
  return place;
}
