import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../application/PaneState";
import type { SubmissionReview } from "../../application/submission/SubmissionReview";
import { Caption } from "../Caption";
import { GroupAnswer } from "./GroupAnswer";
import { WarningGroupCard } from "./WarningGroupCard";
import { SUBMISSION_WORDS } from "./words";

export interface WarningsSectionProps {
  readonly review: SubmissionReview;
  /** Whether the policy has reasons printed in 备注. */
  readonly isPrinted: boolean;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/** What needs a look, group by group: a tick, and a few words where the row is handed in. */
export function WarningsSection({ review, isPrinted, busy, onLocate }: WarningsSectionProps) {
  const styles = useStyles();
  const total = review.warnings.reduce((sum, { items }) => sum + items.length, 0);
  const openGroups = review.warnings.filter(({ unanswered }) => unanswered > 0);
  return (
    <section aria-labelledby="submission-warnings" className={styles.column}>
      <Text as="h2" id="submission-warnings" weight="semibold" className={styles.title}>{SUBMISSION_WORDS.warningsTitle}</Text>
      <Text block aria-live="polite">{SUBMISSION_WORDS.warningsLeft(review.unanswered, total)}</Text>
      <Caption>{SUBMISSION_WORDS.warningsHint}{isPrinted ? SUBMISSION_WORDS.reasonsArePrinted : SUBMISSION_WORDS.reasonsAreNotPrinted}</Caption>
      {openGroups.length > 1 && <GroupAnswer groupKey={null} items={openGroups.flatMap(({ items }) => items)} unanswered={review.unanswered} label={SUBMISSION_WORDS.allReason} busy={busy} />}
      {review.warnings.map((group) => <WarningGroupCard key={group.key} group={group} busy={busy} onLocate={onLocate} />)}
    </section>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});
