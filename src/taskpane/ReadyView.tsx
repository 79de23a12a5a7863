import { startTransition, use, useEffect, useEffectEvent, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions, PaneState } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import type { PlainDate } from "../domain/plainDate";
import { RetryContext } from "./BrokenPart";
import { PaneHeader } from "./PaneHeader";
import { useModels, useModelState } from "./PaneModels";
import { PolicyTrouble } from "./PolicyTrouble";
import { SheetPanel } from "./SheetPanel";
import { SheetTabs, panelId, tabId, type PaneTab } from "./SheetTabs";
import { ViewTitle } from "./ViewTitle";
import { LazyClearingPanel } from "./clearing/LazyClearingPanel";
import { LazyRegistrarPanel } from "./registrar/LazyRegistrarPanel";
import { TemplateOffer } from "./registrar/TemplateOffer";
import { LazySubmissionPanel } from "./submission/LazySubmissionPanel";
import { tabAtOpening } from "./reopenPane";
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
  const { clearing, progress, registrar, submission } = useModels();
  const { step } = useModelState(submission);
  const { asked } = useModelState(clearing);
  const [tab, setTab] = useState<PaneTab>(tabAtOpening);
  const [filters, setFilters] = useState<Record<SheetKind, FindingFilter>>({ attachment1: EVERYTHING, tracker: EVERYTHING });
  const select = (next: PaneTab) => {
    startTransition(() => { setTab(next); }); // what is on a tab is large
    if (next === "registrar") void registrar.actions.open();
    if (next === "tracker") void progress.actions.open();
  };
  const open = useEffectEvent(() => { select(tab); });
  useEffect(() => { open(); }, []);
  const reopen = use(RetryContext);
  if (asked !== null) return <LazyClearingPanel asked={asked} busy={state.busy !== null} />;
  if (step !== "closed") return <LazySubmissionPanel state={state} actions={actions} />;
  return (
    <div className={styles.column}>
      {state.policy === null ? <ViewTitle>{WORDS.productName}</ViewTitle> : <PaneHeader policy={state.policy} today={today} />}
      <PolicyTrouble policy={state.policy} problems={state.policyProblems} />
      {tab !== "registrar" && <TemplateOffer onLook={() => { select("registrar"); document.getElementById(tabId("registrar"))?.focus(); }} />}
      <SheetTabs selected={tab} onSelect={select} />
      <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
        <RetryContext value={() => { reopen(tab); }}>
          {tab === "registrar" ? <LazyRegistrarPanel busy={state.busy !== null} thisYear={today.year} /> : (
            <SheetPanel
              key={tab}
              sheet={tab}
              state={state}
              actions={actions}
              filter={filters[tab]}
              onFilter={(filter) => { setFilters({ ...filters, [tab]: filter }); }}
            />
          )}
        </RetryContext>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
