import type { PaneActions, PaneState } from "../../application/PaneState";
import { focusMain } from "../focusMain";
import { useModels, useModelState } from "../PaneModels";
import { DoneView } from "./DoneView";
import { ReviewView } from "./ReviewView";

export interface SubmissionPanelProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The way to 上报表: first what stands in the way, then what to do with what was made. */
export function SubmissionPanel({ state, actions }: SubmissionPanelProps) {
  const { submission } = useModels();
  const { step, review, target, made } = useModelState(submission);
  const busy = state.busy !== null;
  const close = () => {
    submission.actions.close();
    setTimeout(focusMain); // the sheets are drawn by then
  };
  if (step === "done" && made !== null) return <DoneView made={made} policy={state.policy} busy={busy} onClose={close} />;
  if (review === null) return null;
  return <ReviewView review={review} target={target} state={state} onLocate={(place) => actions.locate(place)} onClose={close} />;
}
