import type { Ref } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewLine } from "../../application/fixes/FixModel";
import { columnName } from "../columnName";
import { VirtualListItem, type ListPosition } from "../VirtualListItem";
import { VisuallyHidden } from "../VisuallyHidden";
import { WORDS } from "../words";
import { FIX_WORDS } from "./words";

export interface PreviewItemProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly line: PreviewLine;
  readonly position: ListPosition;
}

/** One cell: where it is, what stands there, what will stand there. */
export function PreviewItem({ ref, line, position }: PreviewItemProps) {
  const styles = useStyles();
  const { before, after } = line;
  return (
    <VirtualListItem ref={ref} position={position} isCurrent={false} className={styles.item}>
      <div className={styles.place}>{[WORDS.sheetRow(line.sheetRow), line.label, columnName(line.column)].filter((part) => part !== "").join(" · ")}</div>
      <div>
        <VisuallyHidden>{FIX_WORDS.before}</VisuallyHidden>
        <span className={styles.before}>{before === "" ? FIX_WORDS.blank : before}</span>
        <span aria-hidden="true"> → </span>
        <VisuallyHidden>{FIX_WORDS.after}</VisuallyHidden>
        <span className={styles.after}>{after}</span>
        {before === after && <span className={styles.place}>（{FIX_WORDS.sameDigits}）</span>}
      </div>
    </VirtualListItem>
  );
}

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});
