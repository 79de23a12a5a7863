import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions, PaneState } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import type { PlainDate } from "../domain/plainDate";
import { PaneHeader } from "./PaneHeader";
import { PolicyTrouble } from "./PolicyTrouble";
import { SheetPanel } from "./SheetPanel";
import { SheetTabs, panelId, tabId } from "./SheetTabs";
import { ViewTitle } from "./ViewTitle";
import { EVERYTHING, type FindingFilter } from "./findingFilter";
import { WORDS } from "./words";

export interface ReadyViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly today: PlainDate;
}

/** The workbook is ours: where the work stands, and one tab per sheet with what to do next. */
export function ReadyView({ state, actions, today }: ReadyViewProps) {
  const styles = useStyles();
  const [sheet, setSheet] = useState<SheetKind>("attachment1");
  const [filters, setFilters] = useState<Record<SheetKind, FindingFilter>>({ attachment1: EVERYTHING, tracker: EVERYTHING });
  return (
    <div className={styles.column}>
      {state.policy === null ? <ViewTitle>{WORDS.productName}</ViewTitle> : <PaneHeader policy={state.policy} today={today} />}
      <PolicyTrouble policy={state.policy} problems={state.policyProblems} />
      <SheetTabs selected={sheet} onSelect={setSheet} />
      <div role="tabpanel" id={panelId(sheet)} aria-labelledby={tabId(sheet)}>
        <SheetPanel
          key={sheet}
          sheet={sheet}
          state={state}
          actions={actions}
          filter={filters[sheet]}
          onFilter={(filter) => { setFilters({ ...filters, [sheet]: filter }); }}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
