import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SubmissionTarget } from "../../application/submission/SubmissionModel";
import { Caption } from "../Caption";
import { useModels } from "../PaneModels";
import { SUBMISSION_WORDS } from "./words";

const TARGETS: readonly SubmissionTarget[] = ["sheet", "workbook", "file"];

export interface TargetSectionProps {
  readonly target: SubmissionTarget;
  readonly fileName: string | null;
  readonly isReady: boolean;
  readonly busy: boolean;
}

/** Where the submission shall go, and the button that makes it. */
export function TargetSection({ target, fileName, isReady, busy }: TargetSectionProps) {
  const styles = useStyles();
  const { submission } = useModels();
  const choices = submission.savesFiles ? TARGETS : TARGETS.filter((choice) => choice !== "file");
  return (
    <section aria-labelledby="submission-target" className={styles.column}>
      <Text as="h2" id="submission-target" weight="semibold" className={styles.title}>{SUBMISSION_WORDS.targetTitle}</Text>
      <RadioGroup aria-labelledby="submission-target" value={target} onChange={(_event, { value }) => { submission.actions.choose(value as SubmissionTarget); }}>
        {choices.map((choice) => <Radio key={choice} value={choice} label={SUBMISSION_WORDS.targets[choice]} />)}
      </RadioGroup>
      <Caption>{SUBMISSION_WORDS.targetHints[target]}</Caption>
      {target !== "sheet" && fileName !== null && <Caption>{SUBMISSION_WORDS.fileName(fileName)}</Caption>}
      {!submission.savesFiles && <Caption>{SUBMISSION_WORDS.cannotSave}</Caption>}
      <div><Button appearance="primary" disabledFocusable={busy || !isReady} onClick={() => { void submission.actions.make(target); }}>{SUBMISSION_WORDS.make}</Button></div>
    </section>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});
