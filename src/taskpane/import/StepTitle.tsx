import { makeStyles, tokens } from "@fluentui/react-components";

/** The pressed button is gone with its step; whoever listens hears at once what has come. */
export function StepTitle({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <h3 ref={focusOnce} tabIndex={-1} className={styles.title}>{children}</h3>;
}

function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

const useStyles = makeStyles({
  title: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});
