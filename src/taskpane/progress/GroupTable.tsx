import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { pendingCount, shareText, type GroupProgress } from "../../domain/progress/Progress";
import { Caption } from "../Caption";
import { GroupName, type GroupFilter } from "./GroupName";
import { TitledSection } from "./TitledSection";
import { PROGRESS_WORDS } from "./words";

export interface GroupTableProps {
  readonly title: string;
  readonly heading: string;
  /** What those without a name are called. */
  readonly nameless: string;
  readonly groups: readonly GroupProgress[];
  /** Where the sheet can be narrowed to a group by its name. */
  readonly filter?: GroupFilter;
}

/** A table of hundreds of groups would push everything else away and take long to draw. */
const STEP = 12;

/** How far each group is. */
export function GroupTable({ title, heading, nameless, groups, filter }: GroupTableProps) {
  const styles = useStyles();
  const [limit, setLimit] = useState(STEP);
  const left = groups.length - limit;
  return (
    <TitledSection title={title}>
      {filter !== undefined && <Caption>{filter.hint}</Caption>}
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>{heading}</th>
            <th scope="col" className={styles.number}>{PROGRESS_WORDS.completed}</th>
            <th scope="col" className={styles.number}>{PROGRESS_WORDS.pending}</th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, limit).map((group) => (
            <tr key={group.name}>
              <th scope="row" className={styles.name}>
                <GroupName name={group.name} nameless={nameless} filter={filter} />
                {group.prep > 0 && <Caption>{PROGRESS_WORDS.prepIn(group.prep)}</Caption>}
              </th>
              <td className={styles.number}>
                {`${String(group.done)} / ${String(group.inScope)}`}
                <span className={styles.share}>{shareText(group)}</span>
              </td>
              <td className={styles.number}>{pendingCount(group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <Button className={styles.more} onClick={() => { setLimit(limit + Math.min(left, STEP * 4)); }}>{PROGRESS_WORDS.more(Math.min(left, STEP * 4))}</Button>}
    </TitledSection>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    "& th, & td": { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular, verticalAlign: "top" },
    "& th:first-child": { paddingLeft: 0 },
    "& thead th": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  name: { textAlign: "left" },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  share: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: "start" },
});
