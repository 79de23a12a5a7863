import { COLUMNS, type ColumnKey } from "../domain/columns";
import type { Policy } from "../domain/policy";
import type { PolicyReference } from "../domain/rules/rule";
import { LAST_SHEET_ROW, type Block } from "./a1";
import { CODE_LISTS } from "./codeLists";
import { COLUMN_FORMATS, REQUIRED_COLUMNS } from "./columnFormats";
import { checkResultFormula } from "./checkResultFormula";
import { rosterConditionalFormats } from "./conditionalFormats";
import { landscapePage } from "./pageSetups";
import { FIRST_BODY_ROW, HEADER_ROW, headersOf, HINT_ROW, rosterTitle, tableBlock, TITLE_ROW, type RosterSheet } from "./RosterSheet";
import type { SheetCommand, Validation } from "./SheetCommand";

const HINTS = {
  attachment1: "一名学生的一项错误占一行。填完看最后一列“校验结果”：红色的必须改，黄色的请核对，浅蓝色是还没填的必填栏。",
  tracker: "每名新生一行，查询确认后选择“查询确认状态”。红色的必须改，黄色的请核对，浅蓝色是还没填的必填栏，橙色的学生还没有完成。",
};

/** @param sheetName the name that the sheet has while it is made; see `installCommands`. */
export function compileRosterSheet(roster: RosterSheet, sheetName: string, policy: Policy, policyReference: PolicyReference): SheetCommand[] {
  return [
    { kind: "addSheet", sheet: sheetName },
    { kind: "setTabColor", sheet: sheetName, color: roster.kind === "attachment1" ? "#C00000" : "#2F75B5" },
    ...roster.columns.flatMap((key, column) => columnCommands(sheetName, key, column)),
    ...headingCommands(roster, sheetName, policy),
    { kind: "addTable", sheet: sheetName, block: tableBlock(roster), name: roster.tableName, style: "TableStyleLight1" },
    ...headerStyles(roster, sheetName),
    {
      kind: "fillFormula",
      sheet: sheetName,
      block: { row: FIRST_BODY_ROW, column: roster.columns.length - 1, rows: roster.preparedRows, columns: 1 },
      formula: checkResultFormula(roster, policyReference),
    },
    ...rosterConditionalFormats(roster, sheetName),
    { kind: "freezeRows", sheet: sheetName, rows: FIRST_BODY_ROW },
    { kind: "setPage", sheet: sheetName, page: landscapePage(HEADER_ROW, null) },
  ];
}

function columnCommands(sheet: string, key: ColumnKey, column: number): SheetCommand[] {
  const format = COLUMN_FORMATS[key];
  const validation = columnValidation(key);
  return [
    { kind: "setColumnWidth", sheet, column, characters: format.width },
    { kind: "setColumnFormat", sheet, column, format: format.numberFormat },
    ...(validation === null ? [] : [{ kind: "setValidation", sheet, block: bodyColumn(column), validation } as const]),
    ...(format.hidden === true ? [{ kind: "hideColumn", sheet, column } as const] : []),
  ];
}

/** The column from the first body row down to the end of the sheet: validation that stops below a table keeps it from growing. */
function bodyColumn(column: number): Block {
  return { row: FIRST_BODY_ROW, column, rows: LAST_SHEET_ROW - FIRST_BODY_ROW + 1, columns: 1 };
}

function columnValidation(key: ColumnKey): Validation | null {
  const { list, hint } = COLUMN_FORMATS[key];
  const { header } = COLUMNS[key];
  if (list === undefined && hint === undefined) return null;
  return {
    rule: list === undefined ? { kind: "none" } : { kind: "list", source: `=${CODE_LISTS[list].name}` },
    prompt: hint === undefined ? null : { title: header, message: hint },
    warning: list === undefined ? null : { title: header, message: `“${header}”一般从列表中选择。确定要填别的内容吗？` },
  };
}

function headingCommands(roster: RosterSheet, sheet: string, policy: Policy): SheetCommand[] {
  const width = roster.columns.length;
  const line = (row: number): Block => ({ row, column: 0, rows: 1, columns: width });
  const title = { row: TITLE_ROW, column: 0, rows: 1, columns: 1 };
  const hint = { row: HINT_ROW, column: 0, rows: 1, columns: 1 };
  return [
    { kind: "setNumberFormat", sheet, block: { row: TITLE_ROW, column: 0, rows: HEADER_ROW + 1, columns: width }, format: "General" },
    { kind: "setValues", sheet, block: title, values: [[rosterTitle(roster, policy.college, policy.cohortYear)]] },
    { kind: "setValues", sheet, block: hint, values: [[HINTS[roster.kind]]] },
    { kind: "setValues", sheet, block: { ...line(HEADER_ROW) }, values: [headersOf(roster)] },
    { kind: "setStyle", sheet, block: title, style: { fontName: "黑体", fontSize: 16, bold: true, vertical: "Center" } },
    { kind: "setStyle", sheet, block: hint, style: { fontSize: 10, fontColor: "#595959", vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: line(TITLE_ROW), points: 28 },
    { kind: "setRowHeight", sheet, block: line(HINT_ROW), points: 20 },
    { kind: "setRowHeight", sheet, block: line(HEADER_ROW), points: 32 },
  ];
}

function headerStyles(roster: RosterSheet, sheet: string): SheetCommand[] {
  const header: Block = { row: HEADER_ROW, column: 0, rows: 1, columns: roster.columns.length };
  const style = { bold: true, fontColor: "#1F1F1F", wrap: true, horizontal: "Center", vertical: "Center", fill: "#EDEDED", grid: true } as const;
  const required = roster.columns.flatMap((key, column) => (REQUIRED_COLUMNS.has(key) ? [column] : []));
  return [
    { kind: "setStyle", sheet, block: header, style },
    ...required.map((column): SheetCommand => ({ kind: "setStyle", sheet, block: { ...header, column, columns: 1 }, style: { fill: "#BDD7EE" } })),
  ];
}
