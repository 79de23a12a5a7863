import { makeStyles, tokens } from "@fluentui/react-components";
import { ViewTitle } from "./ViewTitle";
import { WORDS } from "./words";

/** What a person can still do in an Excel that is too old for the pane. */
export function UnsupportedView() {
  const styles = useStyles();
  return (
    <>
      <ViewTitle>{WORDS.unsupportedTitle}</ViewTitle>
      <ul className={styles.steps}>
        {WORDS.unsupportedSteps.map((step) => <li key={step}>{step}</li>)}
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
