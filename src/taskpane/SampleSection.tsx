import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions, RosterView } from "../application/PaneState";
import { focusMain } from "./focusMain";
import { WORDS } from "./words";

export interface SampleSectionProps {
  readonly roster: RosterView;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** For the first minute: a few made-up students in an empty 附件1, and the way to be rid of them. */
export function SampleSection({ roster: { sheet, counts }, busy, actions }: SampleSectionProps) {
  const styles = useStyles();
  if (sheet !== "attachment1" || (counts.rows > 0 && counts.samples === 0)) return null;
  return (
    <div className={styles.column}>
      {counts.samples === 0 && <Text>{WORDS.sampleOffer}</Text>}
      {counts.samples === 0
        ? <Button disabledFocusable={busy} onClick={() => { focusMain(); void actions.putSample(); }}>{WORDS.putSample}</Button>
        : <Button disabledFocusable={busy} onClick={() => { focusMain(); void actions.removeSample(); }}>{WORDS.removeSample(counts.samples)}</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});
