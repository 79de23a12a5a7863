import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Belongings } from "../../application/clearing/ClearingModel";
import { focusMain } from "../focusMain";
import { useModels } from "../PaneModels";
import { Sentence } from "../Sentence";
import { CLEARING_WORDS } from "./words";

export interface ClearingPanelProps {
  readonly asked: Belongings;
  readonly busy: boolean;
}

/** What goes and what stays, before anything is taken away. */
export function ClearingPanel({ asked, busy }: ClearingPanelProps) {
  const styles = useStyles();
  const { actions } = useModels().clearing;
  const goes = [
    ...asked.tables.map(CLEARING_WORDS.table),
    ...asked.submissions.map(CLEARING_WORDS.submission),
    CLEARING_WORDS.filters,
    CLEARING_WORDS.memory,
  ];
  const refocus = () => { setTimeout(focusMain); }; // the sheets are drawn by then
  return (
    <section className={styles.column} aria-labelledby="clearing-title">
      <h1 id="clearing-title" className={styles.title}>{CLEARING_WORDS.title}</h1>
      <MessageBar intent="warning" layout="multiline"><MessageBarBody id="clearing-warning"><Sentence>{CLEARING_WORDS.warning}</Sentence></MessageBarBody></MessageBar>
      <Sentences title={CLEARING_WORDS.goesTitle} sentences={goes} />
      <Sentences title={CLEARING_WORDS.staysTitle} sentences={CLEARING_WORDS.stays} />
      <div className={styles.buttons}>
        <Button ref={focusOnce} appearance="primary" aria-describedby="clearing-title clearing-warning" onClick={() => { actions.cancel(); refocus(); }}>{CLEARING_WORDS.cancel}</Button>
        <Button disabledFocusable={busy} onClick={() => { void actions.confirm().then(refocus); }}>{CLEARING_WORDS.confirm}</Button>
      </div>
    </section>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <Text as="h2" block weight="semibold" className={styles.subtitle}>{title}</Text>
      <ul className={styles.list}>{sentences.map((sentence) => <li key={sentence}><Sentence>{sentence}</Sentence></li>)}</ul>
    </div>
  );
}

/** The safe answer has the focus: Enter alone takes nothing away. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, paddingRight: "36px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  subtitle: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { minWidth: "auto" } },
});
