import { Button, Field, MessageBar, MessageBarBody, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useModels, useModelState } from "../../PaneModels";
import { Section } from "../Section";
import { FilePicker } from "./FilePicker";
import { MergeResult } from "./MergeResult";
import { MERGE_WORDS } from "./words";

export interface MergeSectionProps {
  /** One college on each line. */
  readonly colleges: string;
  readonly savesFiles: boolean;
  readonly busy: boolean;
}

/** The files that the colleges handed in: chosen, read, judged, and made into one workbook. */
export function MergeSection({ colleges, savesFiles, busy }: MergeSectionProps) {
  const styles = useStyles();
  const { merge: model } = useModels();
  const { progress, trouble, result } = useModelState(model);
  const { actions } = model;
  return (
    <Section id="registrar-merge" title={MERGE_WORDS.title} intro={MERGE_WORDS.intro}>
      <Text block>{MERGE_WORDS.colleges}</Text>
      {progress === null ? (
        <div className={styles.row}>
          <FilePicker again={result !== null} onChoose={(files) => { void actions.merge(files, colleges); }} />
        </div>
      ) : (
        <Progress done={progress.done} total={progress.total} onStop={() => { actions.cancel(); }} />
      )}
      {trouble !== null && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{trouble}</MessageBarBody></MessageBar>}
      {result !== null && <MergeResult result={result} hasList={colleges.trim() !== ""} actions={actions} savesFiles={savesFiles} busy={busy} />}
    </Section>
  );
}

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

function Progress({ done, total, onStop }: ProgressProps) {
  const styles = useStyles();
  return (
    <>
      <Field validationMessage={MERGE_WORDS.reading(done, total)} validationState="none">
        <ProgressBar value={done} max={total} aria-label={MERGE_WORDS.title} />
      </Field>
      <div className={styles.row}>
        <Button onClick={onStop}>{MERGE_WORDS.stop}</Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
