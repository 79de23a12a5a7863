import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { makeStyles } from "@fluentui/react-components";
import type { FindingPlace, StudentFindings } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import { StudentGroup } from "./StudentGroup";
import { FIRST, neighbour, present, type FindingAt } from "./findingOrder";
import { estimatedHeight, measuredHeight } from "./groupHeight";
import { keepInSight } from "./keepInSight";
import { useListScroll } from "./useListScroll";
import { useReadingPlace } from "./useReadingPlace";
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
  const virtualizer = useStudentVirtualizer(students, active.student, list);

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

function useStudentVirtualizer(students: readonly StudentFindings[], activeIndex: number, list: RefObject<HTMLElement | null>) {
  const scroll = useListScroll(list);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: students.length,
    estimateSize: (index) => estimatedHeight(students[index]),
    measureElement: measuredHeight,
    getItemKey: (index) => students[index]?.row ?? index,
    overscan: 3,
    ...scroll.options,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: Math.max(0, last - first + 1) }, (_unused, at) => first + at);
      if (activeIndex < first) return [activeIndex, ...near]; // the tab stop stays in the page wherever the person scrolls
      return activeIndex > last ? [...near, activeIndex] : near;
    },
  });
  virtualizer.getTotalSize(); // measures
  useReadingPlace(students, virtualizer.measurementsCache, scroll.scrollAlong);
  return virtualizer;
}

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
});
