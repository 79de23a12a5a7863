import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions, PaneState, RosterView } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import { useModels, useModelState } from "./PaneModels";
import { ClearingOffer } from "./clearing/ClearingOffer";
import { FixSection } from "./fixes/FixSection";
import { FindingsSection } from "./FindingsSection";
import { Sentence } from "./Sentence";
import { SampleSection } from "./SampleSection";
import { SheetActions } from "./SheetActions";
import { SheetFindings } from "./SheetFindings";
import { SheetProgress } from "./SheetProgress";
import { TrackerViews } from "./progress/TrackerViews";
import { LazyImportPanel } from "./import/LazyImportPanel";
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
  const isImporting = useModelState(useModels().imports).target === sheet;
  const isMade = useModelState(useModels().submission).made !== null;
  const busy = state.busy !== null;
  const findings = roster !== null && (
    <>
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
  );
  return (
    <div className={styles.column}>
      {roster === null
        ? <Text><Sentence>{absence(sheet, state)}</Sentence></Text>
        : <SheetProgress roster={roster} policy={state.policy} />}
      <SheetActions sheet={sheet} busy={busy} checkedAt={lastCheck(sheet, state)} reportable={reportableRows(sheet, state)} actions={actions} isRead={roster !== null} isEmpty={roster?.counts.rows === 0} />
      {isImporting && <LazyImportPanel sheetName={WORDS.tabSheets[sheet]} busy={busy} />}
      {roster !== null && !isImporting && (
        <>
          <SheetFindings findings={roster.sheetFindings} />
          <SampleSection roster={roster} busy={busy} actions={actions} />
          {sheet === "tracker"
            ? <TrackerViews roster={roster} busy={busy} findings={findings} />
            : findings}
          {isMade && sheet === "attachment1" && <ClearingOffer busy={busy} />}
        </>
      )}
    </div>
  );
}

/** Why nothing is shown of a table. */
function absence(sheet: SheetKind, { unchecked }: PaneState): string {
  const name = WORDS.tabSheets[sheet];
  return unchecked.includes(sheet) ? WORDS.sheetUnchecked(name) : WORDS.sheetMissing(name);
}

function lastCheck(sheet: SheetKind, { unchecked, checkedAt }: PaneState): string | null {
  return unchecked.includes(sheet) ? null : checkedAt;
}

/** Rows of 附件1 that could be handed in while others still cannot; 0 when there is no such choice. */
function reportableRows(sheet: SheetKind, { policy, rosters: { attachment1 } }: PaneState): number {
  if (sheet !== "attachment1" || policy === null || attachment1 === null) return 0;
  const { counts, sheetFindings } = attachment1;
  const isBlocked = policy.college === "" || counts.samples > 0 || sheetFindings.some(({ severity }) => severity === "error");
  return isBlocked || counts.errors === 0 ? 0 : counts.rowsWithoutError;
}

function currentRowIn(roster: RosterView, { currentRow }: PaneState): number | null {
  return currentRow?.sheet === roster.sheet ? currentRow.row : null;
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
});
