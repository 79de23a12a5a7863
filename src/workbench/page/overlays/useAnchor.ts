import { useLayoutEffect, useState, type CSSProperties, type RefObject } from "react";
import type { CellRef } from "../cells/a1";
import type { RevoSheet } from "../grid/RevoSheet";

const GAP = 2;
/** Transparent, not hidden: a hidden list could not take the keyboard focus when it opens. */
const UNSEEN: CSSProperties = { opacity: 0, pointerEvents: "none" };

/** Puts a box under a cell, or above it where there is no room; unseen while the cell is not on the screen. */
export function useAnchor(
  box: RefObject<HTMLElement | null>,
  surface: RevoSheet | null,
  at: CellRef,
  moment: number,
): CSSProperties {
  const [style, setStyle] = useState<CSSProperties>(UNSEEN);
  useLayoutEffect(() => {
    const cell = surface?.cellElement(at)?.getBoundingClientRect();
    const own = box.current?.getBoundingClientRect();
    const next = cell === undefined || own === undefined ? null : beside(cell, own);
    setStyle((shown) => {
      if (next === null) return UNSEEN;
      return shown.left === next.left && shown.top === next.top ? shown : next;
    });
  }, [box, surface, at, moment]);
  return style;
}

function beside(cell: DOMRect, own: DOMRect): { left: number; top: number } {
  const below = cell.bottom + GAP;
  const top = below + own.height > window.innerHeight ? Math.max(cell.top - own.height - GAP, 0) : below;
  return { left: Math.max(0, Math.min(cell.left, window.innerWidth - own.width - 4)), top };
}
