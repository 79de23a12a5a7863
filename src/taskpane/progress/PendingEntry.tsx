import type { KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PendingStudent } from "../../domain/progress/Progress";
import { ENTRY_WORDS } from "./entryWords";
import { PROGRESS_WORDS } from "./words";

export interface PendingEntryProps {
  readonly student: PendingStudent;
  readonly sheetRow: number;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly busy: boolean;
  readonly onLocate: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** A pending student: who, why, what next, and how often it can still be tried. A click goes to the row. */
export function PendingEntry({ student, sheetRow, isCurrent, isTabStop, busy, onLocate, onKeyDown, onFocus }: PendingEntryProps) {
  const styles = useStyles();
  const { name, status, step, tries } = student;
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-disabled={busy}
      className={mergeClasses(styles.entry, isCurrent && styles.current)}
      onClick={() => { if (!busy) onLocate(); }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <span className={styles.head}>
        <span className={styles.name}>{name === "" ? PROGRESS_WORDS.nameless(sheetRow) : name}</span>
        <span className={styles.quiet}>{name === "" ? "" : PROGRESS_WORDS.sheetRow(sheetRow)}</span>
        <span className={styles.status}>{status === "" ? ENTRY_WORDS.noStatus : status}</span>
      </span>
      <span className={styles.text}>{step}</span>
      {tries.length > 0 && <span className={mergeClasses(styles.text, styles.quiet)}>{tries.join("")}</span>}
    </button>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "block",
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderLeftColor: "Highlight" } },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  status: { marginLeft: "auto", fontSize: tokens.fontSizeBase200 },
  text: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
