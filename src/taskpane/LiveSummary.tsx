import type { PaneState } from "../application/PaneState";
import { progressText } from "./SheetProgress";
import { VisuallyHidden } from "./VisuallyHidden";
import { WORDS } from "./words";

export interface LiveSummaryProps {
  readonly state: PaneState;
}

/** One sentence for screen readers, spoken when it changes: what runs, what came of it, or how far the sheet is. */
export function LiveSummary({ state }: LiveSummaryProps) {
  return <div role="status" aria-live="polite"><VisuallyHidden>{sentence(state)}</VisuallyHidden></div>;
}

function sentence(state: PaneState): string {
  if (state.busy !== null) return state.busy.label;
  if (state.notice !== null) return state.notice.message;
  switch (state.phase) {
    case "connecting":
      return WORDS.opening;
    case "unsupported":
      return WORDS.unsupportedTitle;
    case "unreachable":
      return WORDS.unreachable;
    case "empty":
      return WORDS.firstMinuteTitle;
    case "ready":
      return whereItStands(state);
  }
}

function whereItStands({ rosters, currentRow }: PaneState): string {
  const roster = rosters[currentRow?.sheet ?? "attachment1"];
  return roster === null ? "" : `${roster.sheetName}：${progressText(roster.sheet, roster.counts)}。`;
}
