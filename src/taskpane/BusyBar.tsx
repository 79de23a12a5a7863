import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Busy } from "../application/PaneState";
import { Caption } from "./Caption";
import { Sentence } from "./Sentence";
import { WORDS } from "./words";

export interface BusyBarProps {
  readonly busy: Busy;
  readonly onCancel: () => void;
}

/** The command under way, how far it is where that is known, and the way out where there is one. */
export function BusyBar({ busy, onCancel }: BusyBarProps) {
  const styles = useStyles();
  const { label, progress, cancellable } = busy;
  const share = progress === null || progress.total === 0 ? {} : { value: progress.done / progress.total };
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <Text block><Sentence>{label}</Sentence></Text>
        <ProgressBar aria-label={label} {...share} />
        {progress !== null && <Caption>{WORDS.rowsDone(progress.done, progress.total, progress.step)}</Caption>}
      </div>
      {cancellable && <Button className={styles.cancel} onClick={onCancel}>{WORDS.cancel}</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  text: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  cancel: { minWidth: "auto", flexShrink: 0 },
});
