import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions, PaneState, RosterView } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import { FixSection } from "./fixes/FixSection";
import { FindingsSection } from "./FindingsSection";
import { SheetActions } from "./SheetActions";
import { SheetFindings } from "./SheetFindings";
import { SheetProgress } from "./SheetProgress";
import type { FindingFilter } from "./findingFilter";
import { WORDS } from "./words";

export interface SheetPanelProps {
  readonly sheet: SheetKind;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** One sheet: progress, what stands in the way, the commands, and everything found in it. */
export function SheetPanel({ sheet, state, actions, filter, onFilter }: SheetPanelProps) {
  const styles = useStyles();
  const roster = state.rosters[sheet];
  const busy = state.busy !== null;
  return (
    <div className={styles.column}>
      {roster === null
        ? <Text>{WORDS.sheetMissing(WORDS.tabSheets[sheet])}</Text>
        : <SheetProgress roster={roster} policyReadable={state.policy !== null} />}
      <SheetActions sheet={sheet} busy={busy} checkedAt={state.checkedAt} actions={actions} />
      {roster !== null && (
        <>
          <SheetFindings findings={roster.sheetFindings} />
          <FixSection roster={roster} busy={busy} />
          <FindingsSection
            roster={roster}
            filter={filter}
            onFilter={onFilter}
            currentRow={currentRowIn(roster, state)}
            busy={busy}
            onLocate={(place) => actions.locate(place)}
          />
        </>
      )}
    </div>
  );
}

function currentRowIn(roster: RosterView, { currentRow }: PaneState): number | null {
  return currentRow?.sheet === roster.sheet ? currentRow.row : null;
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalXS },
});
