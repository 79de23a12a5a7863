import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { observeWindowOffset, type VirtualizerOptions } from "@tanstack/react-virtual";

type ListScroll = Pick<VirtualizerOptions<Window, HTMLLIElement>, "observeElementOffset" | "scrollMargin">;
type Report = Parameters<ListScroll["observeElementOffset"]>[1];

/**
 * Tells the virtualiser how far below the top of the page the list begins, measured after every drawing: what stands above
 * changes its height now and then. Drawings while the page scrolls are left out: measuring would have the browser lay out the
 * page twice for a frame, and the last drawing comes when the page has come to rest. A person who has scrolled into the list keeps the same findings before the eyes, because
 * the page scrolls along.
 */
export function useListScroll(list: RefObject<HTMLElement | null>): { readonly options: ListScroll & { readonly scrollMargin: number }; readonly scrollAlong: (pixels: number) => void } {
  const [scrollMargin, setScrollMargin] = useState(0);
  const report = useRef<Report | null>(null);
  const isScrolling = useRef(false);
  const scrollAlong = (pixels: number): void => {
    if (pixels === 0) return;
    window.scrollBy(0, pixels);
    report.current?.(window.scrollY, false); // before the scroll event: until then it would correct from the old place
  };
  useLayoutEffect(() => {
    if (list.current === null || isScrolling.current) return;
    const top = Math.round(list.current.getBoundingClientRect().top + window.scrollY);
    if (top === scrollMargin) return;
    if (scrollMargin > 0 && window.scrollY > scrollMargin) scrollAlong(top - scrollMargin);
    setScrollMargin(top);
  });
  return {
    options: {
      scrollMargin,
      observeElementOffset: (virtualizer, tell) => {
        report.current = tell;
        return observeWindowOffset(virtualizer, (offset, scrolls) => {
          isScrolling.current = scrolls;
          tell(offset, scrolls);
        });
      },
    },
    scrollAlong,
  };
}
