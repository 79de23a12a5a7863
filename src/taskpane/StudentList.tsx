import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { makeStyles } from "@fluentui/react-components";
import type { FindingPlace, StudentFindings } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import { StudentGroup } from "./StudentGroup";
import { FIRST, neighbour, present, type FindingAt } from "./findingOrder";
import { estimatedHeight } from "./groupHeight";
import { keepInSight } from "./keepInSight";
import { useVirtualList } from "./useVirtualList";
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

  const move = (event: KeyboardEvent, from: FindingAt) => {
    const next = neighbour(students, from, event.key);
    if (next === null) return;
    event.preventDefault();
    flushSync(() => { setChosen(next); }); // the next finding may not be in the page before this
    const target = list.current?.querySelector<HTMLElement>("button[tabindex='0']");
    target?.focus();
    if (target) keepInSight(target);
  };
  return (
    <ul ref={list} aria-label={WORDS.findings} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const student = students[index];
        return student === undefined ? null : (
          <StudentGroup
            key={key}
            ref={virtualizer.measureElement}
            sheet={sheet}
            student={student}
            position={{ index, total: students.length, top: start - virtualizer.options.scrollMargin }}
            isCurrent={student.row === currentRow}
            activeFinding={index === active.student ? active.finding : null}
            busy={busy}
            onLocate={(column) => { void onLocate({ sheet, row: student.row, column }); }}
            onMove={move}
            onFocus={setChosen}
          />
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
