import { useLayoutEffect, useRef } from "react";
import type { VirtualItem } from "@tanstack/react-virtual";

/**
 * Keeps the item that the person reads at the same place of the window when items come or go above.
 * @param measured where each item of the list stands now.
 * @param scrollAlong scrolls the page by some pixels.
 */
export function useReadingPlace(items: readonly unknown[], measured: readonly VirtualItem[], scrollAlong: (pixels: number) => void): void {
  const before = useRef({ items, measured });
  useLayoutEffect(() => {
    const old = before.current;
    before.current = { items, measured };
    // Between two lists only: when an item is measured anew, the virtualiser scrolls along by itself.
    if (old.items !== items) scrollAlong(shiftOf(old.measured, measured));
  });
}

/** How far the topmost item in the window that is still in the list has moved; 0 while the person is above the list. */
function shiftOf(old: readonly VirtualItem[], now: readonly VirtualItem[]): number {
  if (window.scrollY <= (old[0]?.start ?? Number.MAX_VALUE)) return 0;
  const starts = new Map(now.map(({ key, start }) => [key, start]));
  const read = old.find(({ key, end }) => end > window.scrollY && starts.has(key));
  return read === undefined ? 0 : (starts.get(read.key) ?? read.start) - read.start;
}
