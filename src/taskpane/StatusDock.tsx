import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions, PaneState } from "../application/PaneState";
import { BusyBar } from "./BusyBar";
import { CurrentRowCard } from "./CurrentRowCard";
import { NoticeBar } from "./NoticeBar";
import { clearOfDock } from "./clearOfDock";
import { focusMain } from "./focusMain";
import { WORDS } from "./words";
import { ZOOMED } from "./zoomed";

export interface StatusDockProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/**
 * The foot of the pane, always in sight: what is under way, what Excel or the last command said, and the current row.
 * It stands at the foot because it comes and goes by itself: above the list it would push the list about under the mouse.
 */
export function StatusDock({ state, actions }: StatusDockProps) {
  const styles = useStyles();
  const read = state.phase === "ready" || state.phase === "unreachable";
  const silent = !read && state.busy === null && state.notice === null;
  if (silent) return null;
  return (
    <aside ref={clearOfDock} aria-label={WORDS.dock} className={styles.dock}>
      {state.busy !== null && <BusyBar busy={state.busy} onCancel={() => { focusMain(); actions.cancel(); }} />}
      {state.phase === "unreachable" && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{WORDS.unreachable}</MessageBarBody></MessageBar>
      )}
      {state.notice !== null && <NoticeBar notice={state.notice} onDismiss={() => { focusMain(); actions.dismissNotice(); }} />}
      {read && <CurrentRowCard state={state} onLocate={(place) => actions.locate(place)} />}
    </aside>
  );
}

const useStyles = makeStyles({
  dock: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& > *": { flexShrink: 0 },
    maxHeight: "40vh",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    [ZOOMED]: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
