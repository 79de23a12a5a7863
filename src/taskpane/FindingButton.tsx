import type { KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../domain/finding";
import { columnName } from "./columnName";
import { SeverityMark } from "./SeverityMark";
import { VisuallyHidden } from "./VisuallyHidden";
import { WORDS } from "./words";

export interface FindingButtonProps {
  readonly finding: Finding;
  readonly sheetRow: number;
  /** Whether Tab stops here; otherwise only arrow keys and the mouse reach it. */
  readonly tabStop: boolean;
  readonly busy: boolean;
  readonly onLocate: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: () => void;
}

/** A finding; pressing it anywhere jumps to its cell. */
export function FindingButton({ finding, sheetRow, tabStop, busy, onLocate, onKeyDown, onFocus }: FindingButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.finding}
      tabIndex={tabStop ? 0 : -1}
      aria-disabled={busy}
      onClick={() => { if (!busy) onLocate(); }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <VisuallyHidden>{WORDS.sheetRow(sheetRow)}</VisuallyHidden>
      <span className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.column}>{columnName(finding.column ?? "row")}</span>
      </span>
      <span className={styles.message}>{finding.message}</span>
    </button>
  );
}

const useStyles = makeStyles({
  finding: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
    "&[aria-disabled='true']": { cursor: "default", backgroundColor: "transparent" },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  column: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { display: "block" },
});
