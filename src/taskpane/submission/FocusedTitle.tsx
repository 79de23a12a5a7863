import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

/** The heading of a view that has taken the place of another: the pressed button is gone, so it takes the focus and is read aloud. */
export function FocusedTitle({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <h1 ref={focusOnce} tabIndex={-1} className={styles.title}>{children}</h1>;
}

function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

const useStyles = makeStyles({
  title: { margin: 0, paddingRight: "36px", outlineStyle: "none", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});
