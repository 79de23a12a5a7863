import { useCallback, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { makeStyles } from "@fluentui/react-components";
import type { FindingPlace, StudentFindings } from "../application/PaneState";
import type { ColumnKey, SheetKind } from "../domain/columns";
import { StudentGroup } from "./StudentGroup";
import { FIRST, neighbour, present, type FindingAt } from "./findingOrder";
import { estimatedHeight } from "./groupHeight";
import { keepInSight } from "./keepInSight";
import { useVirtualList } from "./useVirtualList";
import { VirtualListItem } from "./VirtualListItem";
import { WORDS } from "./words";

export interface StudentListProps {
  readonly sheet: SheetKind;
  readonly students: readonly StudentFindings[];
  readonly currentRow: number | null;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/**
 * All findings by student; only what is near the window is in the page. The whole list is one tab stop, the arrow keys
 * move inside it: nobody can press Tab ten thousand times.
 */
export function StudentList({ sheet, students, currentRow, busy, onLocate }: StudentListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<FindingAt | null>(null);
  const active = chosen === null ? FIRST : present(students, chosen);
  const virtualizer = useVirtualList(list, { items: students, activeIndex: active.student, keyOf, guess: estimatedHeight, overscan: 3 });

  const locate = useCallback((row: number, column: ColumnKey | null) => { void onLocate({ sheet, row, column }); }, [onLocate, sheet]);
  const move = useCallback((event: KeyboardEvent, from: FindingAt) => {
    const next = neighbour(students, from, event.key);
    if (next === null) return;
    event.preventDefault();
    flushSync(() => { setChosen(next); }); // the next finding may not be in the page before this
    const target = list.current?.querySelector<HTMLElement>("button[tabindex='0']");
    target?.focus();
    if (target) keepInSight(target);
  }, [students]);
  return (
    <ul ref={list} aria-label={WORDS.findings} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const student = students[index];
        return student === undefined ? null : (
          <VirtualListItem key={key} ref={virtualizer.measureElement} position={{ index, total: students.length, top: start - virtualizer.options.scrollMargin }} isCurrent={student.row === currentRow}>
            <StudentGroup
              sheet={sheet}
              student={student}
              isCurrent={student.row === currentRow}
              activeFinding={index === active.student ? active.finding : null}
              busy={busy}
              onLocate={locate}
              onMove={move}
              onFocus={setChosen}
            />
          </VirtualListItem>
        );
      })}
    </ul>
  );
}

function keyOf(student: StudentFindings | undefined, index: number): number {
  return student?.row ?? index;
}

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
});
