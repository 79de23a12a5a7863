import { useState, type SyntheticEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LONGEST_REASON, readReason } from "../../application/fixes/overrideRemark";
import type { WarningItem } from "../../application/submission/SubmissionReview";
import { useModels } from "../PaneModels";
import { SUBMISSION_WORDS } from "./words";

export interface GroupAnswerProps {
  /** Null where it answers all groups. */
  readonly groupKey: string | null;
  readonly items: readonly WarningItem[];
  readonly unanswered: number;
  /** What the field asks for. */
  readonly label: string;
  readonly busy: boolean;
}

/** One tick and one reason for everything that is still open, in a group or in all of them. */
export function GroupAnswer({ groupKey, items, unanswered, label, busy }: GroupAnswerProps) {
  const styles = useStyles();
  const { submission } = useModels();
  const [reason, setReason] = useState("");
  const [isSent, setIsSent] = useState(false);
  const isMissing = items.some(({ needsReason }) => needsReason) && readReason(reason) === null;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (!busy && !isMissing) submission.actions.answerGroup(groupKey, reason);
  };
  return (
    <form noValidate onSubmit={send} className={styles.form}>
      <Field label={label} {...(isSent && isMissing ? { validationState: "error", validationMessage: SUBMISSION_WORDS.reasonMissing } as const : {})}>
        <Input value={reason} maxLength={LONGEST_REASON} placeholder={SUBMISSION_WORDS.reasonExample} onChange={(_event, { value }) => { setReason(value); }} />
      </Field>
      <div><Button type="submit" size="small" disabledFocusable={busy}>{SUBMISSION_WORDS.answerAll(unanswered)}</Button></div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
});
