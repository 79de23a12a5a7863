import type { KeyboardEvent, Ref } from "react";
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PendingEntry } from "./PendingEntry";
import type { PendingItem } from "./pendingItems";
import { PROGRESS_WORDS } from "./words";

export interface PendingLineProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly item: PendingItem;
  /** The place in the whole list, counted from 0, and pixels from the top of the list. */
  readonly position: { readonly index: number; readonly total: number; readonly top: number };
  readonly firstSheetRow: number;
  /** Whether the person stands in this row of the sheet. */
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly busy: boolean;
  readonly onLocate: (row: number) => void;
  readonly onMove: (event: KeyboardEvent) => void;
  readonly onFocus: (row: number) => void;
}

/** A line of the list of pending students: the heading of a class, or a student. */
export function PendingLine({ ref, item, position, firstSheetRow, isCurrent, isTabStop, busy, onLocate, onMove, onFocus }: PendingLineProps) {
  const styles = useStyles();
  return (
    <li
      ref={ref}
      data-index={position.index}
      aria-posinset={position.index + 1}
      aria-setsize={position.total}
      {...(isCurrent ? { "aria-current": true } : {})}
      className={mergeClasses(styles.line, item.kind === "class" && styles.heading)}
      style={{ transform: `translateY(${String(position.top)}px)` }}
    >
      {item.kind === "class" ? (
        <Text as="h3" block weight="semibold" className={styles.title}>{PROGRESS_WORDS.classHeading(item.className === "" ? PROGRESS_WORDS.noClass : item.className, item.count)}</Text>
      ) : (
        <PendingEntry
          student={item.student}
          sheetRow={firstSheetRow + item.student.row}
          isCurrent={isCurrent}
          isTabStop={isTabStop}
          busy={busy}
          onLocate={() => { onLocate(item.student.row); }}
          onKeyDown={onMove}
          onFocus={() => { onFocus(item.student.row); }}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  line: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
  heading: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXS },
  title: { margin: 0 },
});
