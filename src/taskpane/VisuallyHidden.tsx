import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

/** Words for screen readers where the eye already has them from the surroundings. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.hidden}>{children}</span>;
}

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
