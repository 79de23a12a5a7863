import { makeStyles, tokens } from "@fluentui/react-components";
import { Sentence } from "./Sentence";
import { ViewTitle } from "./ViewTitle";
import { WORDS } from "./words";

/** What a person can still do in an Excel that is too old for the pane. */
export function UnsupportedView() {
  const styles = useStyles();
  return (
    <>
      <ViewTitle><Sentence>{WORDS.unsupportedTitle}</Sentence></ViewTitle>
      <ul className={styles.steps}>
        {WORDS.unsupportedSteps.map((step) => <li key={step}><Sentence>{step}</Sentence></li>)}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});
