import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { InstallAnswers } from "../application/PaneState";
import { InstallForm } from "./InstallForm";
import { Sentence } from "./Sentence";
import { ViewTitle } from "./ViewTitle";
import { FIRST_MINUTE_WORDS } from "./firstMinuteWords";
import { WORDS } from "./words";

export interface FirstMinuteViewProps {
  readonly busy: boolean;
  readonly onInstall: (answers: InstallAnswers) => Promise<void>;
}

/** A workbook without the template: what the product does, in three lines, and the one step that starts it. */
export function FirstMinuteView({ busy, onInstall }: FirstMinuteViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <ViewTitle>{WORDS.firstMinuteTitle}</ViewTitle>
      <ol className={styles.lines}>
        {FIRST_MINUTE_WORDS.lines.map((line) => <li key={line}><Sentence>{line}</Sentence></li>)}
      </ol>
      <InstallForm busy={busy} onInstall={onInstall} />
      <Caption1 className={styles.privacy}>{FIRST_MINUTE_WORDS.privacy}</Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  privacy: { color: tokens.colorNeutralForeground3 },
});
