import { useDeferredValue } from "react";
import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import type { PaneState } from "../application/PaneState";
import type { PlainDate } from "../domain/plainDate";
import { Boundary } from "./Boundary";
import { BrokenPart, RetryContext } from "./BrokenPart";
import { ConnectingView } from "./ConnectingView";
import { LazyFirstMinute } from "./LazyFirstMinute";
import { LazyUnsupportedView } from "./LazyUnsupportedView";
import { LiveSummary } from "./LiveSummary";
import { ModelsContext, useModelState, type PaneModels } from "./PaneModels";
import { ReadyView } from "./ReadyView";
import type { PaneTab } from "./SheetTabs";
import { StatusDock } from "./StatusDock";
import { LIGHT_THEME } from "./theme";
import { ZOOMED } from "./zoomed";

export interface PaneAppProps {
  readonly models: PaneModels;
  /** Asked at every drawing: a pane stays open overnight. */
  readonly today: () => PlainDate;
  /** Opens the pane anew when Office does not answer. */
  readonly onRetry: (tab?: PaneTab) => void;
  readonly theme?: Theme;
}

/** The whole pane: the view of the phase, and below it what is under way and the row in which the person stands. */
export function PaneApp({ models, today, onRetry, theme = LIGHT_THEME }: PaneAppProps) {
  const styles = useStyles();
  const state = useModelState(models.pane);
  const phase = useDeferredValue(state.phase); // the first view of a phase is large: React draws it in turns of a few milliseconds
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <ModelsContext value={models}>
        <RetryContext value={onRetry}>
          <main className={styles.view}>
            <Boundary fallback={() => <BrokenPart onRetry={onRetry} />}>
              <PhaseView state={{ ...state, phase }} models={models} today={today} onRetry={onRetry} />
            </Boundary>
          </main>
          <StatusDock state={state} actions={models.pane.actions} />
        </RetryContext>
      </ModelsContext>
      <LiveSummary state={state} />
    </FluentProvider>
  );
}

function PhaseView({ state, models, today, onRetry }: Omit<PaneAppProps, "theme"> & { readonly state: PaneState }) {
  switch (state.phase) {
    case "connecting":
      return <ConnectingView opening={state.opening} onCancel={() => { models.pane.actions.cancel(); }} onRetry={onRetry} />;
    case "unsupported":
      return <LazyUnsupportedView />;
    case "empty":
      return <LazyFirstMinute busy={state.busy !== null} onInstall={(answers) => models.pane.actions.install(answers)} />;
    case "ready":
    case "unreachable":
      return <ReadyView state={state} actions={models.pane.actions} today={today()} />;
  }
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    textWrap: "pretty", // no single character alone on the last line
    [ZOOMED]: { "& .fui-MessageBar__icon": { display: "none" } },
    "& .fui-Input__input, & .fui-Select__select, & .fui-Textarea__textarea": { width: "100%", minWidth: 0 }, // at 200 % zoom the usual width of a field is wider than the pane
  },
  view: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    [ZOOMED]: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
});
