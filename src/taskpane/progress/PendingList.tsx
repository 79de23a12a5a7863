import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { makeStyles } from "@fluentui/react-components";
import { measuredHeight } from "../groupHeight";
import { keepInSight } from "../keepInSight";
import { useListScroll } from "../useListScroll";
import { PendingLine } from "./PendingLine";
import { guessedHeight } from "./guessedHeight";
import { neighbourOf, placeOf, type PendingItem } from "./pendingItems";
import { PROGRESS_WORDS } from "./words";

export interface PendingListProps {
  readonly items: readonly PendingItem[];
  readonly firstSheetRow: number;
  /** The row in which the person stands; null for none. */
  readonly currentRow: number | null;
  readonly busy: boolean;
  readonly onLocate: (row: number) => void;
}

/** All pending students by class; only what is near the window is in the page. One tab stop, the arrow keys move inside. */
export function PendingList({ items, firstSheetRow, currentRow, busy, onLocate }: PendingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const active = placeOf(items, chosenRow);
  const virtualizer = usePendingVirtualizer(items, active, list);

  const move = (event: KeyboardEvent, from: number) => {
    const next = neighbourOf(items, from, event.key);
    const item = next === null ? undefined : items[next];
    if (item?.kind !== "student") return;
    event.preventDefault();
    flushSync(() => { setChosenRow(item.student.row); }); // the next student may not be in the page before this
    const target = list.current?.querySelector<HTMLElement>("button[tabindex='0']");
    target?.focus();
    if (target) keepInSight(target);
  };
  return (
    <ul ref={list} aria-label={PROGRESS_WORDS.pendingList} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <PendingLine
            key={key}
            ref={virtualizer.measureElement}
            item={item}
            position={{ index, total: items.length, top: start - virtualizer.options.scrollMargin }}
            firstSheetRow={firstSheetRow}
            isCurrent={item.kind === "student" && item.student.row === currentRow}
            isTabStop={index === active}
            busy={busy}
            onLocate={onLocate}
            onMove={(event) => { move(event, index); }}
            onFocus={setChosenRow}
          />
        );
      })}
    </ul>
  );
}

function usePendingVirtualizer(items: readonly PendingItem[], active: number, list: RefObject<HTMLElement | null>) {
  const scroll = useListScroll(list);
  return useWindowVirtualizer<HTMLLIElement>({
    count: items.length,
    estimateSize: (index) => guessedHeight(items[index]),
    measureElement: measuredHeight,
    getItemKey: (index) => keyOf(items[index], index),
    overscan: 5,
    ...scroll.options,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: Math.max(0, last - first + 1) }, (_unused, at) => first + at);
      if (active < first) return [active, ...near]; // the tab stop stays in the page wherever the person scrolls
      return active > last ? [...near, active] : near;
    },
  });
}

function keyOf(item: PendingItem | undefined, index: number): string | number {
  if (item === undefined) return index;
  return item.kind === "class" ? `class ${item.className}` : item.student.row;
}

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
});
