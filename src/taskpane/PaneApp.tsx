import { useCallback, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import type { FixModel } from "../application/fixes/FixModel";
import type { PaneModel, PaneState } from "../application/PaneState";
import type { RegistrarModel } from "../application/registrar/RegistrarModel";
import type { PlainDate } from "../domain/plainDate";
import { ConnectingView } from "./ConnectingView";
import { FixesContext } from "./fixes/FixesContext";
import { FirstMinuteView } from "./FirstMinuteView";
import { LiveSummary } from "./LiveSummary";
import { ReadyView } from "./ReadyView";
import { StatusDock } from "./StatusDock";
import { UnsupportedView } from "./UnsupportedView";
import { paneTheme } from "./theme";

export interface PaneAppProps {
  readonly model: PaneModel;
  readonly registrar: RegistrarModel;
  readonly fixes: FixModel;
  /** Asked at every drawing: a pane stays open overnight. */
  readonly today: () => PlainDate;
  /** Opens the pane anew when Office does not answer. */
  readonly onRetry: () => void;
  readonly theme?: Theme;
}

/** The whole pane: the view of the phase, and below it what is under way and the row in which the person stands. */
export function PaneApp({ model, registrar, fixes, today, onRetry, theme = paneTheme() }: PaneAppProps) {
  const styles = useStyles();
  const subscribe = useCallback((listener: () => void) => model.subscribe(listener), [model]);
  const state = useSyncExternalStore(subscribe, () => model.getState());
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <FixesContext value={fixes}>
        <main className={styles.view}>
          <PhaseView state={state} model={model} registrar={registrar} today={today} onRetry={onRetry} />
        </main>
        <StatusDock state={state} actions={model.actions} />
      </FixesContext>
      <LiveSummary state={state} />
    </FluentProvider>
  );
}

function PhaseView({ state, model, registrar, today, onRetry }: Omit<PaneAppProps, "theme" | "fixes"> & { readonly state: PaneState }) {
  switch (state.phase) {
    case "connecting":
      return <ConnectingView onRetry={onRetry} />;
    case "unsupported":
      return <UnsupportedView />;
    case "empty":
      return <FirstMinuteView busy={state.busy !== null} onInstall={(answers) => model.actions.install(answers)} />;
    case "ready":
    case "unreachable":
      return <ReadyView state={state} actions={model.actions} registrar={registrar} today={today()} />;
  }
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  view: { flexGrow: 1, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}` },
});
