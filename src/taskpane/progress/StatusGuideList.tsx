import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/statuses";
import { STATUS_GUIDES } from "../../domain/progress/statusGuide";
import { StatusGuideItem } from "./StatusGuideItem";
import { TitledSection } from "./TitledSection";
import { PROGRESS_WORDS } from "./words";

export interface StatusGuideListProps {
  readonly byStatus: ReadonlyMap<Status | "", number>;
  /** The status to which the sheet is narrowed; null for none. */
  readonly chosen: Status | null;
  readonly busy: boolean;
  readonly onChoose: (status: Status) => void;
}

/** Every status: how many students, what to do, and CHSI's own limits. */
export function StatusGuideList({ byStatus, chosen, busy, onChoose }: StatusGuideListProps) {
  const styles = useStyles();
  return (
    <TitledSection title={PROGRESS_WORDS.guide}>
      <ul className={styles.list}>
        {STATUS_GUIDES.map((guide) => (
          <StatusGuideItem key={guide.status} guide={guide} count={byStatus.get(guide.status) ?? 0} isChosen={chosen === guide.status} busy={busy} onChoose={onChoose} />
        ))}
      </ul>
    </TitledSection>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
});
