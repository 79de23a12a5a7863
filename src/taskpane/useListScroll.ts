import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { observeWindowOffset, type VirtualizerOptions } from "@tanstack/react-virtual";

type ListScroll = Pick<VirtualizerOptions<Window, HTMLLIElement>, "observeElementOffset" | "scrollMargin">;
type Report = Parameters<ListScroll["observeElementOffset"]>[1];

/**
 * Tells the virtualiser how far below the top of the page the list begins, measured after every drawing: what stands above
 * changes its height now and then. A person who has scrolled into the list keeps the same findings before the eyes, because
 * the page scrolls along.
 */
export function useListScroll(list: RefObject<HTMLElement | null>): { readonly options: ListScroll & { readonly scrollMargin: number }; readonly scrollAlong: (pixels: number) => void } {
  const [scrollMargin, setScrollMargin] = useState(0);
  const report = useRef<Report | null>(null);
  const scrollAlong = (pixels: number): void => {
    if (pixels === 0) return;
    window.scrollBy(0, pixels);
    report.current?.(window.scrollY, false); // before the scroll event: until then it would correct from the old place
  };
  useLayoutEffect(() => {
    if (list.current === null) return;
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
        return observeWindowOffset(virtualizer, tell);
      },
    },
    scrollAlong,
  };
}
