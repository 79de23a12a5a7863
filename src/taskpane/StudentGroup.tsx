import type { KeyboardEvent, Ref } from "react";
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StudentFindings } from "../application/PaneState";
import type { ColumnKey, SheetKind } from "../domain/columns";
import { FindingFixes } from "./fixes/FindingFixes";
import { FindingButton } from "./FindingButton";
import { StudentHeading } from "./StudentHeading";
import type { FindingAt } from "./findingOrder";

export interface StudentGroupProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly sheet: SheetKind;
  readonly student: StudentFindings;
  /** The place in the whole list, counted from 0, and pixels from the top of the list. */
  readonly position: { readonly index: number; readonly total: number; readonly top: number };
  /** Whether the person stands in this row of the sheet. */
  readonly isCurrent: boolean;
  /** The finding that Tab reaches; null when it belongs to another student. */
  readonly activeFinding: number | null;
  readonly busy: boolean;
  readonly onLocate: (column: ColumnKey | null) => void;
  readonly onMove: (event: KeyboardEvent, from: FindingAt) => void;
  readonly onFocus: (at: FindingAt) => void;
}

/** One student with the findings of the row. */
export function StudentGroup({ ref, sheet, student, position, isCurrent, activeFinding, busy, onLocate, onMove, onFocus }: StudentGroupProps) {
  const styles = useStyles();
  return (
    <li
      ref={ref}
      data-index={position.index}
      aria-posinset={position.index + 1}
      aria-setsize={position.total}
      {...(isCurrent ? { "aria-current": true } : {})}
      className={styles.group}
      style={{ transform: `translateY(${String(position.top)}px)` }}
    >
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
                onLocate={() => { onLocate(finding.column); }}
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
    </li>
  );
}

const useStyles = makeStyles({
  group: { position: "absolute", top: 0, left: 0, width: "100%", paddingBottom: tokens.spacingVerticalS, boxSizing: "border-box" },
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
