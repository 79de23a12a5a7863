import { useMemo } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace, RosterView } from "../../application/PaneState";
import { Caption } from "../Caption";
import { EVERYTHING, filterStudents } from "../findingFilter";
import { SentenceList } from "../SentenceList";
import { StudentList } from "../StudentList";
import { SUBMISSION_WORDS } from "./words";

export interface MustFixSectionProps {
  readonly count: number;
  readonly blockers: readonly string[];
  readonly roster: RosterView | null;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/** Everything that must be changed first, by student, with what one click can do about it. */
export function MustFixSection({ count, blockers, roster, busy, onLocate }: MustFixSectionProps) {
  const styles = useStyles();
  const students = useMemo(() => filterStudents(roster?.students ?? [], { ...EVERYTHING, severity: "error" }), [roster?.students]);
  return (
    <section aria-labelledby="submission-must-fix" className={styles.column}>
      <Text as="h2" id="submission-must-fix" weight="semibold" className={styles.title}>{SUBMISSION_WORDS.mustFixTitle(count)}</Text>
      <SentenceList sentences={blockers} />
      {students.length > 0 && (
        <>
          <Caption>{SUBMISSION_WORDS.mustFixHint}</Caption>
          <StudentList sheet="attachment1" students={students} currentRow={null} busy={busy} onLocate={onLocate} />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});
