import { useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { LAST_COLUMN, LAST_ROW } from "../cells/a1";
import type { WorkbenchState } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";
import { RevoSheet } from "./RevoSheet";
import { createSheetPainter } from "./sheetPainter";

/** One drawing surface for the life of the page; null until the holder is there. */
export function useRevoSheet(holder: RefObject<HTMLElement | null>, store: WorkbenchStore): RevoSheet | null {
  const [surface, setSurface] = useState<RevoSheet | null>(null);
  useEffect(() => {
    const parent = holder.current;
    if (parent === null) return undefined;
    let left = false;
    void RevoSheet.create(parent, createSheetPainter(store)).then((made) => {
      if (left) made.element.remove();
      else setSurface(made);
    });
    return () => {
      left = true;
      parent.replaceChildren();
    };
  }, [holder, store]);
  useRepaint(surface, store);
  return surface;
}

export function useWorkbenchState(store: WorkbenchStore): WorkbenchState {
  return useSyncExternalStore((listener) => store.subscribe(listener), () => store.getState());
}

/** Counts the moments at which a cell's place in the window may have changed: painted, scrolled, resized. */
export function useGridTick(surface: RevoSheet | null): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (surface === null) return undefined;
    let frame = 0;
    const moved = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        surface.markColumnHeaders();
        setTick((count) => count + 1);
      });
    };
    const sources = ["afterrender", "viewportscroll", "aftercolumnresize"] as const;
    for (const source of sources) surface.element.addEventListener(source, moved);
    window.addEventListener("resize", moved);
    return () => {
      cancelAnimationFrame(frame);
      for (const source of sources) surface.element.removeEventListener(source, moved);
      window.removeEventListener("resize", moved);
    };
  }, [surface]);
  return tick;
}

/** One repaint per frame: what the page itself changed and what the host answers to it are drawn together. */
function useRepaint(surface: RevoSheet | null, store: WorkbenchStore): void {
  const { version, sheet, selection } = useWorkbenchState(store);
  useLayoutEffect(() => {
    if (surface === null) return undefined;
    const frame = requestAnimationFrame(() => {
      surface.show(store.layout());
      void surface.repaint();
    });
    return () => { cancelAnimationFrame(frame); };
  }, [surface, store, version, sheet, selection]);
  useLayoutEffect(() => {
    const { inSight } = selection;
    if (surface === null || inSight.row === LAST_ROW || inSight.column === LAST_COLUMN) return undefined;
    const frame = requestAnimationFrame(() => {
      surface.show(store.layout());
      void surface.reveal(inSight);
    });
    return () => { cancelAnimationFrame(frame); };
  }, [surface, store, sheet, selection]);
}
