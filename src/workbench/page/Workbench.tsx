import { useCallback, useRef, useState } from "react";
import { FormulaBar } from "./chrome/FormulaBar";
import { PaneFrame } from "./chrome/PaneFrame";
import { SheetTabs } from "./chrome/SheetTabs";
import { Toolbar } from "./chrome/Toolbar";
import { SheetGrid } from "./grid/SheetGrid";
import { useWorkbenchState } from "./grid/useRevoSheet";
import type { WorkbenchStore } from "./state/workbenchStore";

interface WorkbenchProps {
  readonly store: WorkbenchStore;
  readonly onOpenFile: (file: File) => void;
  readonly connectPane: (frame: HTMLIFrameElement) => () => void;
}

/** The whole page: a workbook as in Excel, and the add-in's pane beside it. */
export function Workbench({ store, onOpenFile, connectPane }: WorkbenchProps) {
  const editor = useRef<HTMLTextAreaElement>(null);
  const [paneRests, setPaneRests] = useState(false);
  const letSheetCome = useCallback(() => { setPaneRests(true); }, []);
  const focusGrid = useCallback(() => { editor.current?.focus({ preventScroll: true }); }, []);
  return (
    <div className="workbench">
      <header>
        <h1 className="title-bar">学籍自查助手 · 试用工作台</h1>
        <Toolbar store={store} onOpenFile={onOpenFile} />
      </header>
      <div className="work-area">
        <main className="workbook" aria-label="工作簿">
          <FormulaBar store={store} onDone={focusGrid} />
          {paneRests ? <SheetGrid store={store} editor={editor} focusGrid={focusGrid} /> : <div className="sheet-grid" />}
          <SheetTabs store={store} />
        </main>
        <PaneFrame title="学籍自查助手" connect={connectPane} onRest={letSheetCome} />
      </div>
      <Trouble store={store} />
    </div>
  );
}

function Trouble({ store }: { readonly store: WorkbenchStore }) {
  const { trouble } = useWorkbenchState(store);
  return (
    <div role="status" className="trouble-place">
      {trouble === null ? null : (
        <p className="trouble">
          {trouble}
          <button type="button" onClick={() => { store.dismissTrouble(); }}>知道了</button>
        </p>
      )}
    </div>
  );
}
