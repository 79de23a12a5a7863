import { useId, type ReactNode } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";

/** A part of the counselor's tab under its title. */
export function TitledSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Text as="h2" block weight="semibold" id={id} className={styles.title}>{title}</Text>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});
