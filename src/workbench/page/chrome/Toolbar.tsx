import { useState } from "react";
import { ConfirmDialog } from "./ConfirmDialog";
import { OpenFileButton } from "./OpenFileButton";
import { LAST_ROW } from "../cells/a1";
import { finishEditing } from "../input/editing";
import { selectedBox } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";

/** The few commands that people look for at the top. */
export function Toolbar({ store, onOpenFile }: { readonly store: WorkbenchStore; readonly onOpenFile: (file: File) => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label="工作簿"
      tabIndex={-1}
      // The keyboard stays in the grid when a button is pressed with the mouse.
      onMouseDown={(event) => { event.preventDefault(); }}
      onClickCapture={() => { finishEditing(store, null); }}
    >
      <button type="button" onClick={() => { setAsking(true); }}>新建空白工作簿</button>
      <OpenFileButton onOpen={onOpenFile} />
      <span className="divider" aria-hidden="true" />
      <button type="button" title="Ctrl+Z" onClick={() => { store.attempt(({ user }) => { user.undo(); }); }}>撤销</button>
      <button type="button" title="Ctrl+Y" onClick={() => { store.attempt(({ user }) => { user.redo(); }); }}>重做</button>
      <span className="divider" aria-hidden="true" />
      <button type="button" onClick={() => { changeRows(store, "insertRows"); }}>插入行</button>
      <button type="button" onClick={() => { changeRows(store, "deleteRows"); }}>删除行</button>
      <span className="note">这里模拟 Excel，数据只留在本页。</span>
      {asking ? (
        <ConfirmDialog
          question="新建后，现在的工作簿不会保留。要新建吗？"
          confirm="新建"
          onConfirm={() => { location.reload(); }}
          onCancel={() => { setAsking(false); }}
        />
      ) : null}
    </div>
  );
}

/** As many rows as are selected, at the selection. */
function changeRows(store: WorkbenchStore, gesture: "insertRows" | "deleteRows"): void {
  const { selection, sheet } = store.getState();
  const { top, bottom } = selectedBox(selection);
  const count = bottom === LAST_ROW ? 1 : bottom - top + 1;
  store.attempt(({ user }) => { user[gesture](sheet, top, count); });
}
