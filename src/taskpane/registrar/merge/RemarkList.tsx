import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Remark } from "../../../application/merge/FileReport";
import { SeverityMark } from "../../SeverityMark";
import { MERGE_WORDS } from "./words";

export interface RemarkListProps {
  readonly label: string;
  readonly remarks: readonly Remark[];
}

/** A hundred remarks are more than anybody reads in a pane; the return sheet has them all. */
const SHOWN = 50;

export function RemarkList({ label, remarks }: RemarkListProps) {
  const styles = useStyles();
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {remarks.slice(0, SHOWN).map((remark, index) => (
          <li key={index} className={styles.remark}>
            <SeverityMark severity={remark.severity} />
            <Text>{[placeOf(remark), remark.message].filter((part) => part !== "").join(" ")}</Text>
          </li>
        ))}
      </ul>
      {remarks.length > SHOWN && <Text block>{MERGE_WORDS.more(remarks.length - SHOWN)}</Text>}
    </>
  );
}

function placeOf({ sheetRow, name, column }: Remark): string {
  return [sheetRow === null ? "" : MERGE_WORDS.row(sheetRow), name, column === "" ? "" : `〔${column}〕`].filter((part) => part !== "").join(" ");
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  remark: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
});
