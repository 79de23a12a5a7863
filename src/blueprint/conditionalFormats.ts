import type { ColumnKey } from "../domain/columns";
import { cellAddress, columnLetters, LAST_SHEET_ROW, type Block } from "./a1";
import { BLANK_LABEL, ERROR_MARKS, WARNING_MARKS } from "./checkResultMarks";
import { CODE_LISTS } from "./codeLists";
import { FIRST_BODY_ROW, HEADER_ROW, type RosterSheet } from "./RosterSheet";
import type { ConditionalFormat, SheetCommand } from "./SheetCommand";

export const COLORS = {
  blank: "#DDEBF7",
  error: "#FFC7CE",
  errorText: "#9C0006",
  warning: "#FFEB9C",
  warningText: "#7F6000",
  pending: "#FCE4D6",
};

/** Statuses with which a student is not finished. Source: domain notes §3.4. */
const PENDING = [CODE_LISTS.status.values[0], CODE_LISTS.status.values[3], CODE_LISTS.status.values[4]];

/** One contiguous range for each rule, down to the end of the sheet; the first rule wins. */
export function rosterConditionalFormats(roster: RosterSheet, sheet: string): SheetCommand[] {
  const result = roster.columns.length - 1;
  const block: Block = { row: FIRST_BODY_ROW, column: 0, rows: LAST_SHEET_ROW - FIRST_BODY_ROW + 1, columns: result };
  return cellRules(result, roster).map((format) => ({ kind: "addConditionalFormat", sheet, block, format }));
}

function cellRules(resultColumn: number, roster: RosterSheet): ConditionalFormat[] {
  const header = `A$${HEADER_ROW + 1}`;
  const result = `$${cellAddress(FIRST_BODY_ROW, resultColumn)}`;
  const named = ({ open, close }: typeof ERROR_MARKS, label = "") => `=ISNUMBER(FIND("${open}"&${header}&"${close}${label}",${result}))`;
  const rules: ConditionalFormat[] = [
    { formula: named(ERROR_MARKS, BLANK_LABEL), fill: COLORS.blank, fontColor: null, stopIfTrue: true },
    { formula: named(ERROR_MARKS), fill: COLORS.error, fontColor: COLORS.errorText, stopIfTrue: true },
    { formula: named(WARNING_MARKS), fill: COLORS.warning, fontColor: COLORS.warningText, stopIfTrue: true },
  ];
  return roster.kind === "tracker" ? [...rules, pendingRule(roster)] : rules;
}

function pendingRule(roster: RosterSheet): ConditionalFormat {
  const status = `$${columnLetters(columnOf(roster, "status"))}${FIRST_BODY_ROW + 1}`;
  const isPending = PENDING.map((word) => `${status}="${word}"`).join(",");
  return { formula: `=OR(${isPending})`, fill: COLORS.pending, fontColor: null, stopIfTrue: false };
}

function columnOf(roster: RosterSheet, key: ColumnKey): number {
  return roster.columns.indexOf(key);
}
