import { useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CurrentRow, FindingPlace, PaneState, RosterView } from "../application/PaneState";
import { Caption } from "./Caption";
import { FindingFixes } from "./fixes/FindingFixes";
import { FindingButton } from "./FindingButton";
import { CurrentStudentStep } from "./progress/CurrentStudentStep";
import { CleanMark } from "./SeverityMark";
import { StudentHeading } from "./StudentHeading";
import { WORDS } from "./words";

export interface CurrentRowCardProps {
  readonly state: PaneState;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/** The verdict on the row in which the person stands: its worst finding, and the others on demand, so that the list above stays in sight. */
export function CurrentRowCard({ state, onLocate }: CurrentRowCardProps) {
  const { currentRow, busy } = state;
  const roster = currentRow === null ? null : state.rosters[currentRow.sheet];
  if (currentRow === null || roster === null) return <Caption>{WORDS.noCurrentRow}</Caption>;
  return <RowVerdict key={`${currentRow.sheet} ${String(currentRow.row)}`} roster={roster} current={currentRow} busy={busy !== null} onLocate={onLocate} />;
}

interface RowVerdictProps {
  readonly roster: RosterView;
  readonly current: CurrentRow;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

function RowVerdict({ roster, current, busy, onLocate }: RowVerdictProps) {
  const styles = useStyles();
  const { row } = current;
  const [isWhole, setIsWhole] = useState(false);
  const student = roster.students.find((candidate) => candidate.row === row);
  const findings = student?.findings ?? [];
  return (
    <section aria-label={WORDS.currentRow}>
      <div className={styles.head}>
        {student === undefined ? (
          <Text className={styles.clean}><CleanMark />{WORDS.rowIsClean(current.sheetRow)}</Text>
        ) : (
          <Text><StudentHeading student={student} /></Text>
        )}
        <Caption>{WORDS.currentRowOf(roster.sheetName)}</Caption>
      </div>
      {roster.sheet === "tracker" && <CurrentStudentStep row={row} />}
      {student !== undefined && (
        <ul className={styles.findings}>
          {(isWhole ? findings : findings.slice(0, 1)).map((finding, at) => (
            <li key={`${String(at)} ${finding.rule}`}>
              <FindingButton
                finding={finding}
                sheetRow={student.sheetRow}
                tabStop
                busy={busy}
                onLocate={() => { void onLocate({ sheet: roster.sheet, row, column: finding.column }); }}
              />
              <FindingFixes target={{ sheet: roster.sheet, row, finding }} sheetRow={student.sheetRow} tabStop busy={busy} />
            </li>
          ))}
        </ul>
      )}
      {findings.length > 1 && (
        <Button size="small" appearance="subtle" className={styles.more} aria-expanded={isWhole} onClick={() => { setIsWhole(!isWhole); }}>
          {isWhole ? WORDS.fewerFindings : WORDS.moreFindings(findings.length - 1)}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  clean: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  more: { minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` }, // its letters stand below the others
  findings: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`, padding: 0 },
});
