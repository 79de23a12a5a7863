import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { daysLeft } from "../domain/facts/deadline";
import type { PlainDate } from "../domain/plainDate";
import type { Policy } from "../domain/policy";
import { ViewTitle } from "./ViewTitle";
import { WORDS } from "./words";

export interface PaneHeaderProps {
  readonly policy: Policy;
  readonly today: PlainDate;
}

/** Whose list this is, and how long there is. */
export function PaneHeader({ policy, today }: PaneHeaderProps) {
  const styles = useStyles();
  const days = daysLeft({ policy, today });
  const origin = [policy.school, WORDS.cohort(policy.cohortYear)].filter((part) => part !== "").join(" · ");
  return (
    <header className={styles.header}>
      <ViewTitle>{policy.college === "" ? WORDS.productName : policy.college}</ViewTitle>
      <Caption1 block className={styles.quiet}>{origin}</Caption1>
      <Text size={200} className={styles.deadline}>
        <span>{WORDS.dueBy(policy.deadline, policy.deadlineInclusive)}</span>
        {days >= 0 && <strong>{WORDS.dueIn(days)}</strong>}
      </Text>
      {days < 0 && <Text block size={200} weight="semibold" className={styles.late}>{WORDS.overdue(policy.reportTo)}</Text>}
    </header>
  );
}

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  deadline: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground3 },
});
