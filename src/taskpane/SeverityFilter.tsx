import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RosterView } from "../application/PaneState";
import { SEVERITIES, type Severity } from "../domain/finding";
import { countBySeverity, type FindingFilter } from "./findingFilter";
import { WORDS } from "./words";

export interface SeverityFilterProps {
  readonly roster: RosterView;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Narrowing by severity, each choice with the number of findings it would show. */
export function SeverityFilter({ roster, filter, onFilter }: SeverityFilterProps) {
  const styles = useStyles();
  const counts = countBySeverity(roster.counts.byColumn, filter.column);
  const choice = (severity: Severity | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      aria-pressed={filter.severity === severity}
      className={mergeClasses(styles.choice, filter.severity === severity && styles.chosen)}
      onClick={() => { onFilter({ ...filter, severity }); }}
    >
      {`${label} ${String(count)}`}
    </button>
  );
  return (
    <div role="group" aria-label={WORDS.filterBySeverity} className={styles.choices}>
      {choice(null, WORDS.everySeverity, counts.error + counts.warning + counts.info)}
      {SEVERITIES.map((severity) => choice(severity, WORDS.severities[severity], counts[severity]))}
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "HighlightText", backgroundColor: "Highlight", ":hover": { backgroundColor: "Highlight" } },
  },
});
