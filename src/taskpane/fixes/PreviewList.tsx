import { useRef, type RefObject } from "react";
import { measureElement, useVirtualizer } from "@tanstack/react-virtual";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewLine } from "../../application/fixes/FixModel";
import { PreviewItem } from "./PreviewItem";
import { FIX_WORDS } from "./words";

/** Two lines of text and their padding, in pixels, until a line is drawn. */
const LINE_HEIGHT = 52;

/** A list of cells before and after; only what is in sight is in the page. */
export function PreviewList({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useLineVirtualizer(lines.length, frame);
  if (lines.length === 0) return null;
  return (
    // A scrolling area must be reachable without a mouse; the arrow keys scroll it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={frame} className={styles.frame} tabIndex={0} role="group" aria-label={FIX_WORDS.previewList}>
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <PreviewItem key={key} ref={virtualizer.measureElement} line={line} position={{ index, total: lines.length, top: start }} />
          );
        })}
      </ul>
    </div>
  );
}

function useLineVirtualizer(count: number, frame: RefObject<HTMLDivElement | null>) {
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler that this is about is not used here
  return useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE_HEIGHT,
    measureElement: (line, entry, virtualizer) => measureElement(line, entry, virtualizer) || LINE_HEIGHT, // a hidden pane measures 0
    overscan: 5,
  });
}

const useStyles = makeStyles({
  frame: {
    maxHeight: "40vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
});
