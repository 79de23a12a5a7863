import { useState, type ReactNode } from "react";
import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RosterView } from "../../application/PaneState";
import { LazyProgressPanel } from "./LazyProgressPanel";
import { ENTRY_WORDS } from "./entryWords";

export interface TrackerViewsProps {
  readonly roster: RosterView;
  readonly busy: boolean;
  /** What was found in the rows. */
  readonly findings: ReactNode;
}

export type TrackerView = "completion" | "pending" | "findings";

/** The three things that a counselor comes for, one at a time: two long lists below each other could not be reached. */
export function TrackerViews({ roster, busy, findings }: TrackerViewsProps) {
  const styles = useStyles();
  const [view, setView] = useState<TrackerView>("completion");
  const choice = (each: TrackerView, label: string) => (
    <ToggleButton
      checked={view === each}
      shape="circular"
      className={mergeClasses(styles.choice, view === each && styles.chosen)}
      onClick={() => { setView(each); }}
    >
      {label}
    </ToggleButton>
  );
  return (
    <>
      <div role="group" aria-label={ENTRY_WORDS.views} className={styles.choices}>
        {choice("completion", ENTRY_WORDS.completionView)}
        {choice("pending", ENTRY_WORDS.pendingView(roster.counts.pending))}
        {choice("findings", ENTRY_WORDS.findingsView(roster.students.length))}
      </div>
      {view === "findings" ? findings : <LazyProgressPanel view={view} busy={busy} />}
    </>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: "auto", minHeight: "32px", padding: `0 ${tokens.spacingHorizontalMNudge}`, fontWeight: tokens.fontWeightRegular },
  chosen: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "HighlightText", backgroundColor: "Highlight", ":hover": { color: "HighlightText", backgroundColor: "Highlight" } },
  },
});
