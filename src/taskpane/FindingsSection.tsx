import { useMemo } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace, RosterView } from "../application/PaneState";
import { Caption } from "./Caption";
import { ColumnFilter } from "./ColumnFilter";
import { LazyStudentList } from "./LazyStudentList";
import { CleanMark } from "./SeverityMark";
import { SeverityFilter } from "./SeverityFilter";
import { EVERYTHING, filterStudents, type FindingFilter } from "./findingFilter";
import { WORDS } from "./words";

export interface FindingsSectionProps {
  readonly roster: RosterView;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  /** The row in which the person stands, in this sheet. */
  readonly currentRow: number | null;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/** The findings of a sheet by student, narrowed by the person's choice. */
export function FindingsSection({ roster, filter, onFilter, currentRow, busy, onLocate }: FindingsSectionProps) {
  const styles = useStyles();
  const shown = useMemo(() => filterStudents(roster.students, filter), [roster.students, filter]);
  const filtered = filter.severity !== null || filter.column !== null;
  if (roster.students.length === 0 && !filtered) {
    return roster.counts.rows === 0 ? <Text>{WORDS.noRows}</Text> : <Text className={styles.clean}><CleanMark />{WORDS.noFindings}</Text>;
  }
  return (
    <section className={styles.column}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.title}>{WORDS.findings}</Text>
        <ColumnFilter roster={roster} filter={filter} onFilter={onFilter} />
      </div>
      <SeverityFilter roster={roster} filter={filter} onFilter={onFilter} />
      {shown.length === 0 ? (
        <div className={styles.noMatch}>
          <Text>{WORDS.noMatch}</Text>
          <Button onClick={() => { onFilter(EVERYTHING); }}>{WORDS.showEverything}</Button>
        </div>
      ) : (
        <>
          <Caption>{WORDS.howToLocate}</Caption>
          <LazyStudentList sheet={roster.sheet} students={shown} currentRow={currentRow} busy={busy} onLocate={onLocate} />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  title: { margin: 0, flexShrink: 0 },
  clean: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  noMatch: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalM },
});
