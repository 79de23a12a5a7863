import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { makeStyles } from "@fluentui/react-components";
import { keepInSight } from "../keepInSight";
import { useVirtualList } from "../useVirtualList";
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
  const virtualizer = useVirtualList(list, { items, activeIndex: active, keyOf, guess: guessedHeight, overscan: 5 });

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

function keyOf(item: PendingItem | undefined, index: number): string | number {
  if (item === undefined) return index;
  return item.kind === "class" ? `class ${item.className}` : item.student.row;
}

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
});
