import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { MadeSubmission, SubmissionTarget } from "../../application/submission/SubmissionModel";
import type { Policy } from "../../domain/policy";
import { ClearingOffer } from "../clearing/ClearingOffer";
import { useModels } from "../PaneModels";
import { FocusedTitle } from "./FocusedTitle";
import { SUBMISSION_WORDS } from "./words";

export interface DoneViewProps {
  readonly made: MadeSubmission;
  readonly policy: Policy | null;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** What was made, and what to do with it. */
export function DoneView({ made, policy, busy, onClose }: DoneViewProps) {
  const styles = useStyles();
  const { submission } = useModels();
  const others = (["sheet", "workbook", "file"] as const).filter((target) => target !== made.target && (target !== "file" || submission.savesFiles));
  const steps = [printStep(made), SUBMISSION_WORDS.sign, ...(policy === null ? [] : [SUBMISSION_WORDS.handIn(policy)])];
  return (
    <div className={styles.column}>
      <FocusedTitle>{SUBMISSION_WORDS.doneTitle(made.items)}</FocusedTitle>
      <Text block>{SUBMISSION_WORDS.doneCount(made.students, made.items)}</Text>
      {made.leftOut > 0 && <Text block weight="semibold">{SUBMISSION_WORDS.leftOut(made.leftOut)}</Text>}
      <section aria-labelledby="submission-next">
        <Text as="h2" id="submission-next" weight="semibold" className={styles.title}>{SUBMISSION_WORDS.nextTitle}</Text>
        <ol className={styles.steps}>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <Text block>{SUBMISSION_WORDS.keepSafe}</Text>
      </section>
      <section aria-labelledby="submission-others">
        <Text as="h2" id="submission-others" weight="semibold" className={styles.title}>{SUBMISSION_WORDS.others}</Text>
        <div className={styles.buttons}>
          {others.map((target) => (
            <Button key={target} disabledFocusable={busy} onClick={() => { void submission.actions.make(target); }}>{SUBMISSION_WORDS.otherTargets[target]}</Button>
          ))}
        </div>
      </section>
      <div><Button appearance="primary" onClick={onClose}>{SUBMISSION_WORDS.back}</Button></div>
      <ClearingOffer busy={busy} />
    </div>
  );
}

function printStep({ target, fileName }: MadeSubmission): string {
  const steps: { readonly [T in SubmissionTarget]: string } = {
    sheet: SUBMISSION_WORDS.print.sheet,
    workbook: SUBMISSION_WORDS.print.workbook(fileName),
    file: SUBMISSION_WORDS.print.file(fileName),
  };
  return steps[target];
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS, "& > button": { minWidth: "auto" } },
});
