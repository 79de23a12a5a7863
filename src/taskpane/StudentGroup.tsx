import { memo, type KeyboardEvent } from "react";
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StudentFindings } from "../application/PaneState";
import type { ColumnKey, SheetKind } from "../domain/columns";
import { FindingFixes } from "./fixes/FindingFixes";
import { FindingButton } from "./FindingButton";
import { StudentHeading } from "./StudentHeading";
import type { FindingAt } from "./findingOrder";

export interface StudentGroupProps {
  readonly sheet: SheetKind;
  readonly student: StudentFindings;
  /** Whether the person stands in this row of the sheet. */
  readonly isCurrent: boolean;
  /** The finding that Tab reaches; null when it belongs to another student. */
  readonly activeFinding: number | null;
  readonly busy: boolean;
  readonly onLocate: (row: number, column: ColumnKey | null) => void;
  readonly onMove: (event: KeyboardEvent, from: FindingAt) => void;
  readonly onFocus: (at: FindingAt) => void;
}

/** One student with the findings of the row. Drawn again only when something of it is another: a list that scrolls draws itself for every frame. */
export const StudentGroup = memo(function StudentGroup({ sheet, student, isCurrent, activeFinding, busy, onLocate, onMove, onFocus }: StudentGroupProps) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <div className={mergeClasses(styles.frame, isCurrent && styles.current)}>
        <Text as="h3" block className={styles.heading}><StudentHeading student={student} /></Text>
        <ul className={styles.findings}>
          {student.findings.map((finding, at) => (
            <li key={`${String(at)} ${finding.rule}`}>
              <FindingButton
                finding={finding}
                sheetRow={student.sheetRow}
                tabStop={at === activeFinding}
                busy={busy}
                onLocate={() => { onLocate(student.row, finding.column); }}
                onKeyDown={(event) => { onMove(event, { row: student.row, finding: at }); }}
                onFocus={() => { onFocus({ row: student.row, finding: at }); }}
              />
              <FindingFixes
                target={{ sheet, row: student.row, finding }}
                sheetRow={student.sheetRow}
                tabStop={at === activeFinding}
                busy={busy}
                onKeyDown={(event) => { onMove(event, { row: student.row, finding: at }); }}
                onFocus={() => { onFocus({ row: student.row, finding: at }); }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
});

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalS },
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingLeft: "2px",
  },
  current: {
    paddingLeft: 0,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  heading: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}` },
  findings: { listStyleType: "none", margin: 0, padding: 0 },
});
