import { makeStyles, tokens } from "@fluentui/react-components";
import { Sentence } from "./Sentence";

export interface SentenceListProps {
  readonly sentences: readonly string[];
}

/** Further sentences of a message, one line each; nothing where there are none. */
export function SentenceList({ sentences }: SentenceListProps) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sentences.map((sentence, at) => <li key={`${String(at)} ${sentence}`}><Sentence>{sentence}</Sentence></li>)}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
});
