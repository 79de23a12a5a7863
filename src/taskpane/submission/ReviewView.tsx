import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace, PaneState } from "../../application/PaneState";
import type { SubmissionTarget } from "../../application/submission/SubmissionModel";
import { isReady, type SubmissionReview } from "../../application/submission/SubmissionReview";
import { useModels } from "../PaneModels";
import { CleanMark } from "../SeverityMark";
import { FocusedTitle } from "./FocusedTitle";
import { MustFixSection } from "./MustFixSection";
import { TargetSection } from "./TargetSection";
import { WarningsSection } from "./WarningsSection";
import { SUBMISSION_WORDS } from "./words";

export interface ReviewViewProps {
  readonly review: SubmissionReview;
  readonly target: SubmissionTarget;
  readonly state: PaneState;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
  readonly onClose: () => void;
}

/** What must be changed; then what must be confirmed; then where the submission shall go. One step at a time. */
export function ReviewView({ review, target, state, onLocate, onClose }: ReviewViewProps) {
  const styles = useStyles();
  const { submission } = useModels();
  const busy = state.busy !== null;
  const mustFix = review.blockers.length + review.errors;
  const warnings = review.warnings.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className={styles.column}>
      <FocusedTitle>{SUBMISSION_WORDS.title}</FocusedTitle>
      <div><Button size="small" onClick={onClose}>{SUBMISSION_WORDS.back}</Button></div>
      {mustFix > 0 ? (
        <>
          <MustFixSection count={mustFix} blockers={review.blockers} roster={state.rosters.attachment1} busy={busy} onLocate={onLocate} />
          {warnings > 0 && <Text block>{SUBMISSION_WORDS.thenWarnings(warnings)}</Text>}
        </>
      ) : (
        <>
          {warnings === 0 && <Text className={styles.clean}><CleanMark />{SUBMISSION_WORDS.noneLeft}</Text>}
          {warnings > 0 && <WarningsSection review={review} isPrinted={state.policy?.printsWarningReasons === true} busy={busy} onLocate={onLocate} />}
          <TargetSection target={target} fileName={review.fileName} isReady={isReady(review)} busy={busy} />
        </>
      )}
      {mustFix > 0 && (
        <div><Button disabledFocusable={busy} onClick={() => { void submission.actions.make(target); }}>{SUBMISSION_WORDS.again}</Button></div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  clean: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
});
