import { useId, useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../application/PaneState";
import type { WarningGroup } from "../../application/submission/SubmissionReview";
import { columnName } from "../columnName";
import { GroupAnswer } from "./GroupAnswer";
import { WarningCard } from "./WarningCard";
import { SUBMISSION_WORDS } from "./words";

/** How many warnings of a group are drawn at first, and with each press of the button. */
const PART = 30;

export interface WarningGroupCardProps {
  readonly group: WarningGroup;
  readonly busy: boolean;
  readonly onLocate: (place: FindingPlace) => Promise<void>;
}

/** All warnings of one rule and column; they can be answered one by one, or together where the reason is the same. */
export function WarningGroupCard({ group, busy, onLocate }: WarningGroupCardProps) {
  const styles = useStyles();
  const title = useId();
  const [shown, setShown] = useState(PART);
  const name = group.items[0]?.row === null ? SUBMISSION_WORDS.wholeSheet : columnName(group.column ?? "row");
  const hidden = group.items.length - shown;
  return (
    <section aria-labelledby={title} className={styles.card}>
      <Text as="h3" id={title} weight="semibold" className={styles.title}>{SUBMISSION_WORDS.groupTitle(name, group.items.length, group.unanswered)}</Text>
      {group.unanswered > 1 && <GroupAnswer groupKey={group.key} items={group.items} unanswered={group.unanswered} label={SUBMISSION_WORDS.groupReason(name)} busy={busy} />}
      <ul className={styles.list}>
        {group.items.slice(0, shown).map((item) => <WarningCard key={`${item.key} ${String(item.row)}`} item={item} busy={busy} onLocate={onLocate} />)}
      </ul>
      {hidden > 0 && <div><Button size="small" onClick={() => { setShown(shown + PART); }}>{SUBMISSION_WORDS.more(Math.min(PART, hidden))}</Button></div>}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, listStyleType: "none", margin: 0, padding: 0 },
});
