import type { ReactNode } from "react";
import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** One of the registrar's three tasks. */
export function Section({ id, title, intro, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle2 as="h2" block id={id} className={styles.title}>{title}</Subtitle2>
      <Text block>{intro}</Text>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});
