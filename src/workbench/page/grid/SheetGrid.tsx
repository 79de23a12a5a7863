import { useEffect, useRef, type RefObject } from "react";
import { CellEditor } from "../input/CellEditor";
import { pressInGrid } from "../input/pointerSelection";
import { editActiveCell } from "../input/runCommand";
import { CellLists } from "../overlays/CellLists";
import { Charts } from "../overlays/Charts";
import { InputPrompt } from "../overlays/InputPrompt";
import type { WorkbenchStore } from "../state/workbenchStore";
import { gridPlace } from "./gridPlace";
import { useGridTick, useRevoSheet, useWorkbenchState } from "./useRevoSheet";

interface SheetGridProps {
  readonly store: WorkbenchStore;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly focusGrid: () => void;
}

/** The sheet that is shown, with the cell editor and what opens over its cells. */
export function SheetGrid({ store, editor, focusGrid }: SheetGridProps) {
  const holder = useRef<HTMLDivElement>(null);
  const surface = useRevoSheet(holder, store);
  const tick = useGridTick(surface);
  const { sheet } = useWorkbenchState(store);
  useGridMouse(holder, store, focusGrid);
  // As in Excel, one can type at once.
  useEffect(focusGrid, [focusGrid]);
  return (
    <div className="sheet-grid">
      <div ref={holder} className="sheet-surface" role="grid" aria-label={`工作表 ${sheet}`} aria-multiselectable="true" />
      <Charts store={store} surface={surface} tick={tick} />
      <CellEditor store={store} surface={surface} fieldRef={editor} tick={tick} />
      <InputPrompt store={store} surface={surface} tick={tick} />
      <CellLists store={store} surface={surface} onClosed={focusGrid} />
    </div>
  );
}

/** Native listeners: the cells belong to the grid component, and React would not see a default that it prevents. */
function useGridMouse(holder: RefObject<HTMLElement | null>, store: WorkbenchStore, focusGrid: () => void): void {
  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const press = (event: PointerEvent): void => {
      pressInGrid(store, event);
    };
    const keepFocus = (event: MouseEvent): void => {
      const place = gridPlace(event.target);
      if (place === null) return;
      event.preventDefault();
      // What a button opens has taken the keyboard already.
      if (place.kind !== "button") focusGrid();
    };
    const open = (event: MouseEvent): void => {
      if (gridPlace(event.target)?.kind === "cell") editActiveCell(store);
    };
    element.addEventListener("pointerdown", press);
    element.addEventListener("mousedown", keepFocus);
    element.addEventListener("dblclick", open);
    return () => {
      element.removeEventListener("pointerdown", press);
      element.removeEventListener("mousedown", keepFocus);
      element.removeEventListener("dblclick", open);
    };
  }, [holder, store, focusGrid]);
}
