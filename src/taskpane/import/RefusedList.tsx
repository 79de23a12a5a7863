import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportPreview } from "../../application/import/ImportModel";
import { Caption } from "../Caption";
import { IMPORT_WORDS } from "./words";

/** Longer lists are a sign that a column was taken for the wrong one: nobody reads them. */
const MOST_ROWS = 100;

/** The lines that are not imported, each with the reason and what to do. */
export function RefusedList({ refused }: Pick<ImportPreview, "refused">) {
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <div>
      <Text block>{IMPORT_WORDS.refusedTitle(refused.length)}</Text>
      {/* A scrolling area must be reachable without a mouse; the arrow keys scroll it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.frame} tabIndex={0} role="group" aria-label={IMPORT_WORDS.refusedTitle(refused.length)}>
        <ul className={styles.list}>
          {refused.slice(0, MOST_ROWS).map(({ sheetRow, label, reason }) => (
            <li key={sheetRow}><Caption>{IMPORT_WORDS.refusedRow(sheetRow, label)}</Caption><div>{reason}</div></li>
          ))}
        </ul>
        {refused.length > MOST_ROWS && <Text block>{IMPORT_WORDS.more(refused.length - MOST_ROWS)}</Text>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    maxHeight: "40vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});
