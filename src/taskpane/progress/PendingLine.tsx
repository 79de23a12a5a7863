import type { KeyboardEvent, Ref } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { VirtualListItem, type ListPosition } from "../VirtualListItem";
import { PendingEntry } from "./PendingEntry";
import type { PendingItem } from "./pendingItems";
import { PROGRESS_WORDS } from "./words";

export interface PendingLineProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly item: PendingItem;
  readonly position: ListPosition;
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
    <VirtualListItem ref={ref} position={position} isCurrent={isCurrent} className={item.kind === "class" ? styles.heading : undefined}>
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
    </VirtualListItem>
  );
}

const useStyles = makeStyles({
  heading: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXS },
  title: { margin: 0 },
});
