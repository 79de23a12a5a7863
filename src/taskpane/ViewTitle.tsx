import type { ReactNode } from "react";
import { Subtitle2, makeStyles } from "@fluentui/react-components";

/** The one first-level heading of a view. The corner at the top right stays empty: Office draws its own menu there. */
export function ViewTitle({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <Subtitle2 as="h1" block className={styles.title}>{children}</Subtitle2>;
}

const useStyles = makeStyles({
  title: { margin: 0, paddingRight: "36px" },
});
