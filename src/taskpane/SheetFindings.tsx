import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../domain/finding";
import { SeverityMark } from "./SeverityMark";
import { WORDS } from "./words";

export interface SheetFindingsProps {
  readonly findings: readonly Finding[];
}

/** What concerns the sheet as a whole; it points at no row, so there is nowhere to jump. */
export function SheetFindings({ findings }: SheetFindingsProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section className={styles.card}>
      <Text as="h2" block weight="semibold" className={styles.title}>{WORDS.sheetFindings}</Text>
      <ul className={styles.list}>
        {findings.map((finding, at) => (
          <li key={`${String(at)} ${finding.rule}`}>
            <SeverityMark severity={finding.severity} />
            <Text block>{finding.message}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
});
