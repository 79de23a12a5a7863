import { cellAddress, columnLetters, LAST_SHEET_ROW, type Block } from "./a1";
import { BLANK_LABEL, ERROR_MARKS, WARNING_MARKS } from "./checkResultMarks";
import { CODE_LISTS } from "./codeLists";
import { sheetColumn, type SheetLayout } from "./SheetLayout";
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
export function rosterConditionalFormats(layout: SheetLayout, sheet: string): SheetCommand[] {
  const block = highlightedBlock(layout);
  return highlights(layout, block).map((format) => ({ kind: "addConditionalFormat", sheet, block, format }));
}

/** The body from its first row to the end of the sheet, without 校验结果 where it is the last column. */
export function highlightedBlock({ headerRow, firstColumn, columns }: SheetLayout): Block {
  const width = columns.at(-1) === "checkResult" ? columns.length - 1 : columns.length;
  return { row: headerRow + 1, column: firstColumn, rows: LAST_SHEET_ROW - headerRow, columns: width };
}

/** The rules as their formulas read in the cell from which they speak. */
export function highlights(layout: SheetLayout, cell: { readonly row: number; readonly column: number }): ConditionalFormat[] {
  const header = `${columnLetters(cell.column)}$${layout.headerRow + 1}`;
  const result = `$${cellAddress(cell.row, sheetColumn(layout, "checkResult"))}`;
  const named = ({ open, close }: typeof ERROR_MARKS, label = "") => `=ISNUMBER(FIND("${open}"&${header}&"${close}${label}",${result}))`;
  const rules: ConditionalFormat[] = [
    { formula: named(ERROR_MARKS, BLANK_LABEL), fill: COLORS.blank, fontColor: null, stopIfTrue: true },
    { formula: named(ERROR_MARKS), fill: COLORS.error, fontColor: COLORS.errorText, stopIfTrue: true },
    { formula: named(WARNING_MARKS), fill: COLORS.warning, fontColor: COLORS.warningText, stopIfTrue: true },
  ];
  return layout.kind === "tracker" ? [...rules, pendingRule(layout, cell.row)] : rules;
}

function pendingRule(layout: SheetLayout, row: number): ConditionalFormat {
  const status = `$${cellAddress(row, sheetColumn(layout, "status"))}`;
  const isPending = PENDING.map((word) => `${status}="${word}"`).join(",");
  return { formula: `=OR(${isPending})`, fill: COLORS.pending, fontColor: null, stopIfTrue: false };
}
