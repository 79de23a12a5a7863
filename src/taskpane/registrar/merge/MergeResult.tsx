import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { MergeActions } from "../../../application/merge/MergeModel";
import type { MergeSummary } from "../../../application/merge/Merger";
import { isPassed } from "../../../application/merge/isPassed";
import { FileItem } from "./FileItem";
import { MERGE_WORDS } from "./words";

export interface MergeResultProps {
  readonly result: MergeSummary;
  /** Whether anybody said which colleges should hand in. */
  readonly hasList: boolean;
  readonly actions: MergeActions;
  readonly savesFiles: boolean;
  readonly busy: boolean;
}

/** What became of the files, those to be sent back first, and the total to open. */
export function MergeResult({ result, hasList, actions, savesFiles, busy }: MergeResultProps) {
  const styles = useStyles();
  const { files, missing } = result;
  const passed = files.filter(isPassed);
  const sum = (count: (file: MergeSummary["files"][number]) => number): number => passed.reduce((total, file) => total + count(file), 0);
  return (
    <>
      <div role="status">
        <Text block weight="semibold">{MERGE_WORDS.summary(files.length, passed.length, sum(({ students }) => students), sum(({ items }) => items))}</Text>
        {missing.length > 0 && <Text block>{MERGE_WORDS.missing(missing)}</Text>}
        {missing.length === 0 && hasList && <Text block>{MERGE_WORDS.nobodyMissing}</Text>}
      </div>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => { void actions.openTotal(); }}>{MERGE_WORDS.openTotal}</Button>
        {savesFiles && <Button disabledFocusable={busy} onClick={() => { void actions.saveTotal(); }}>{MERGE_WORDS.saveTotal}</Button>}
        <Button disabledFocusable={busy} onClick={() => { actions.forget(); }}>{MERGE_WORDS.forget}</Button>
      </div>
      <ul aria-label={MERGE_WORDS.files} className={styles.list}>
        {worstFirst(files).map(({ file, index }) => (
          <FileItem
            key={index}
            file={file}
            busy={busy}
            onOpen={() => { void actions.openReturn(index); }}
            onSave={savesFiles ? () => { void actions.saveReturn(index); } : null}
          />
        ))}
      </ul>
    </>
  );
}

const ORDER = { unreadable: 0, returned: 1, acceptedWithWarnings: 2, accepted: 3 };

function worstFirst(files: MergeSummary["files"]): { readonly file: MergeSummary["files"][number]; readonly index: number }[] {
  return files.map((file, index) => ({ file, index })).sort((one, other) => ORDER[one.file.outcome] - ORDER[other.file.outcome]);
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
});
