import { useState } from "react";
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isPassed } from "../../../application/merge/isPassed";
import type { FileSummary } from "../../../application/merge/Merger";
import { returnText } from "../../../application/merge/returnText";
import { Caption } from "../../Caption";
import { CopyButton } from "./CopyButton";
import { RemarkList } from "./RemarkList";
import { MERGE_WORDS } from "./words";

export interface FileItemProps {
  readonly file: FileSummary;
  readonly busy: boolean;
  readonly onOpen: () => void;
  /** Null where files cannot be saved. */
  readonly onSave: (() => void) | null;
}

/** One file: whose it is, what becomes of it and why, and what can be sent back. */
export function FileItem({ file, busy, onOpen, onSave }: FileItemProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const { remarks } = file;
  const isReturned = !isPassed(file);
  return (
    <li className={mergeClasses(styles.file, isReturned && styles.returned)}>
      <Text block weight="semibold" className={styles.name}>{file.file}</Text>
      <Caption>{[file.college === "" ? MERGE_WORDS.collegeUnknown : file.college, sizeOf(file), MERGE_WORDS.outcomes[file.outcome]].filter((part) => part !== "").join(" · ")}</Caption>
      {remarks.length > 0 && (
        <div className={styles.row}>
          <Button size="small" aria-expanded={shown} onClick={() => { setShown(!shown); }}>{shown ? MERGE_WORDS.hide : MERGE_WORDS.show(remarks.length)}</Button>
          <Button size="small" disabledFocusable={busy} aria-label={MERGE_WORDS.openReturnOf(file.file)} onClick={onOpen}>{MERGE_WORDS.openReturn}</Button>
          {onSave !== null && <Button size="small" disabledFocusable={busy} aria-label={MERGE_WORDS.saveReturnOf(file.file)} onClick={onSave}>{MERGE_WORDS.saveReturn}</Button>}
          <CopyButton file={file.file} text={() => returnText(file)} />
        </div>
      )}
      {shown && <RemarkList label={MERGE_WORDS.remarks(file.file)} remarks={remarks} />}
    </li>
  );
}

function sizeOf({ outcome, isZeroReport, students, items }: FileSummary): string {
  if (outcome === "unreadable") return "";
  return isZeroReport ? MERGE_WORDS.zeroReport : MERGE_WORDS.size(students, items);
}

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
  returned: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  name: { overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
