import { makeStyles, tokens } from "@fluentui/react-components";
import type { RosterView } from "../application/PaneState";
import type { FindingColumn } from "../application/rosterCounts";
import { SHEET_COLUMNS } from "../domain/columns";
import { columnName } from "./columnName";
import { countByColumn, type FindingFilter } from "./findingFilter";
import { WORDS } from "./words";

export interface ColumnFilterProps {
  readonly roster: RosterView;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Narrowing by column: only columns with findings are offered, each with how many there are. */
export function ColumnFilter({ roster, filter, onFilter }: ColumnFilterProps) {
  const styles = useStyles();
  const counts = countByColumn(roster.counts.byColumn, filter.severity);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const every: readonly FindingColumn[] = [...SHEET_COLUMNS[roster.sheet], "row"];
  const offered = every.filter((column) => counts.has(column) || column === filter.column);
  return (
    <select
      className={styles.select}
      aria-label={WORDS.filterByColumn}
      value={filter.column ?? ""}
      onChange={({ target: { value } }) => { onFilter({ ...filter, column: offered.find((column) => column === value) ?? null }); }}
    >
      <option value="">{WORDS.withCount(WORDS.everyColumn, total)}</option>
      {offered.map((column) => (
        <option key={column} value={column}>{WORDS.withCount(columnName(column), counts.get(column) ?? 0)}</option>
      ))}
    </select>
  );
}

const useStyles = makeStyles({
  select: {
    minWidth: 0,
    maxWidth: "200px",
    flexGrow: 1,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
