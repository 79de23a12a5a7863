import type { ReactNode } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

/** A small quiet line. */
export function Caption({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <Caption1 block className={styles.quiet}>{children}</Caption1>;
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});
