import { useCallback, useMemo, type RefObject } from "react";
import { useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { measuredHeight } from "./groupHeight";
import { useListScroll } from "./useListScroll";
import { useReadingPlace } from "./useReadingPlace";

export interface VirtualList<Item> {
  readonly items: readonly Item[];
  /** The item that Tab reaches; it stays in the page wherever the person scrolls. */
  readonly activeIndex: number;
  readonly keyOf: (item: Item | undefined, index: number) => string | number;
  /** Pixels, until the item is drawn. */
  readonly guess: (item: Item | undefined) => number;
  readonly overscan: number;
}

/** A long list that scrolls with the page and keeps before the eyes what the person reads. */
export function useVirtualList<Item>(list: RefObject<HTMLElement | null>, { items, activeIndex, keyOf, guess, overscan }: VirtualList<Item>): Virtualizer<Window, HTMLLIElement> {
  const scroll = useListScroll(list);
  // Another function here makes the virtualiser lay out all items anew, and a list that scrolls draws itself for every frame.
  const getItemKey = useCallback((index: number) => keyOf(items[index], index), [items, keyOf]);
  const guesses = useMemo(() => items.map(guess), [items, guess]);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: items.length,
    estimateSize: (index) => guesses[index] ?? 0,
    measureElement: measuredHeight,
    getItemKey,
    overscan,
    ...scroll.options,
    rangeExtractor: ({ startIndex, endIndex, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: Math.max(0, last - first + 1) }, (_unused, at) => first + at);
      if (activeIndex < first) return [activeIndex, ...near];
      return activeIndex > last ? [...near, activeIndex] : near;
    },
  });
  virtualizer.getTotalSize(); // measures
  useReadingPlace(items, virtualizer.measurementsCache, scroll.scrollAlong);
  return virtualizer;
}
