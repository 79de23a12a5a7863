import { useState } from "react";
import { formatCell, parseBox } from "../cells/a1";
import { editText } from "../cells/editText";
import { useWorkbenchState } from "../grid/useRevoSheet";
import { editorKey } from "../input/editorKey";
import { finishEditing } from "../input/editing";
import { block } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";

interface FormulaBarProps {
  readonly store: WorkbenchStore;
  /** The keyboard goes back to the grid. */
  readonly onDone: () => void;
}

/** Name box and formula bar: where the active cell is and what it really holds. */
export function FormulaBar({ store, onDone }: FormulaBarProps) {
  const { selection, editing } = useWorkbenchState(store);
  const { row, column } = selection.active;
  const content = editing?.text ?? editText(store.sheet().cell(row, column));
  return (
    <div className="formula-bar">
      <NameBox store={store} address={formatCell(selection.active)} onDone={onDone} />
      <span className="fx" aria-hidden="true">fx</span>
      <textarea
        className="formula-content"
        aria-label="编辑栏"
        rows={1}
        spellCheck={false}
        value={content}
        onChange={(event) => { store.edit({ text: event.target.value, place: "bar", arrowsFinish: false }); }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (!editorKey(store, event, event.currentTarget)) return;
          event.preventDefault();
          if (store.getState().editing === null) onDone();
        }}
        onBlur={() => { if (store.getState().editing?.place === "bar") finishEditing(store, null); }}
      />
    </div>
  );
}

/** Shows the active cell; an address typed here goes there. */
function NameBox({ store, address, onDone }: FormulaBarProps & { readonly address: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const box = parseBox(typed ?? "");
    setTyped(null);
    if (box !== null) store.select(block({ row: box.top, column: box.left }, { row: box.bottom, column: box.right }));
    onDone();
  };
  return (
    <input
      className="name-box"
      aria-label="名称框"
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => { event.target.select(); }}
      onChange={(event) => { setTyped(event.target.value); }}
      onBlur={() => { setTyped(null); }}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          // Otherwise the line break would go into the grid's field, which has the keyboard by then.
          event.preventDefault();
          go();
        }
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}
