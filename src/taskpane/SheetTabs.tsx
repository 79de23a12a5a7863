import type { KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SheetKind } from "../domain/columns";
import { WORDS } from "./words";

/** A sheet, or the tools of the registrar. */
export type PaneTab = SheetKind | "registrar";

export interface SheetTabsProps {
  readonly selected: PaneTab;
  readonly onSelect: (tab: PaneTab) => void;
}

const SHEETS: readonly PaneTab[] = ["attachment1", "tracker", "registrar"];

export function tabId(sheet: PaneTab): string {
  return `tab-${sheet}`;
}

export function panelId(sheet: PaneTab): string {
  return `panel-${sheet}`;
}

/**
 * The tabs, after the WAI-ARIA tabs pattern. Not Fluent's TabList: that one puts invisible tab stops at both ends of
 * the page, and office.js, which moves the focus by itself in Excel on the web, stops at each of them.
 */
export function SheetTabs({ selected, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  // From the tab that has the focus: the selected one may still be on its way.
  const move = (event: KeyboardEvent<HTMLButtonElement>, from: PaneTab) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : SHEETS[(SHEETS.indexOf(from) + step + SHEETS.length) % SHEETS.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={WORDS.sheetTabs} className={styles.tabs}>
      {SHEETS.map((sheet) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          id={tabId(sheet)}
          aria-selected={sheet === selected}
          {...(sheet === selected ? { "aria-controls": panelId(sheet) } : {})}
          tabIndex={sheet === selected ? 0 : -1}
          className={mergeClasses(styles.tab, sheet === selected && styles.selected)}
          onClick={() => { onSelect(sheet); }}
          onKeyDown={(event) => { move(event, sheet); }}
        >
          <span className={styles.whole}>{WORDS.tabTitles[sheet]}</span>
          <span className={styles.sheetName}>{WORDS.tabSubtitles[sheet].map((part) => <span key={part} className={styles.whole}>{part}</span>)}</span>
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  tabs: { display: "flex", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flex: "1 1 0",
    minWidth: "auto",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  whole: { display: "inline-block", whiteSpace: "nowrap" },
  sheetName: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});
