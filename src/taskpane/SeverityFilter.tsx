import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RosterView } from "../application/PaneState";
import type { Severity } from "../domain/finding";
import { SEVERITIES, countBySeverity, type FindingFilter } from "./findingFilter";
import { WORDS } from "./words";

export interface SeverityFilterProps {
  readonly roster: RosterView;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Narrowing by severity, each choice with the number of findings it would show. */
export function SeverityFilter({ roster, filter, onFilter }: SeverityFilterProps) {
  const styles = useStyles();
  const counts = countBySeverity(roster.students, filter.column);
  const choice = (severity: Severity | null, label: string, count: number) => (
    <ToggleButton
      key={label}
      checked={filter.severity === severity}
      shape="circular"
      className={mergeClasses(styles.choice, filter.severity === severity && styles.chosen)}
      onClick={() => { onFilter({ ...filter, severity }); }}
    >
      {`${label} ${String(count)}`}
    </ToggleButton>
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
  choice: { minWidth: "auto", minHeight: "32px", padding: `0 ${tokens.spacingHorizontalMNudge}`, fontWeight: tokens.fontWeightRegular },
  chosen: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
});
