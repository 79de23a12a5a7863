import { COLUMNS, type ColumnKey } from "../domain/columns";
import type { Policy } from "../domain/policy";
import type { PolicyReference } from "../domain/rules/rule";
import { LAST_SHEET_ROW, type Block } from "./a1";
import { CODE_LISTS } from "./codeLists";
import { COLUMN_FORMATS, REQUIRED_COLUMNS } from "./columnFormats";
import { checkResultFormula } from "./checkResultFormula";
import { rosterConditionalFormats } from "./conditionalFormats";
import { landscapePage } from "./pageSetups";
import { templateLayout } from "./SheetLayout";
import { FIRST_BODY_ROW, HEADER_ROW, headersOf, HINT_ROW, rosterTitle, tableBlock, TITLE_ROW, type RosterSheet } from "./RosterSheet";
import type { CellStyle, SheetCommand, Validation } from "./SheetCommand";

const HINTS = {
  attachment1: "一名学生的一项错误占一行。填完看最后一列“校验结果”：红色的必须改，黄色的请核对，浅蓝色是还没填的必填栏。",
  tracker: "每名新生一行，查询确认后选择“查询确认状态”。红色的必须改，黄色的请核对，浅蓝色是还没填的必填栏，橙色的学生还没有完成。",
};

/** Beside the hint, for those who print the sheet itself. */
const SIGNATURES = {
  attachment1: "填报单位（盖章）：　　　　　　填表人：　　　　　　负责人签字：　　　　　　填报日期：　　　年　　月　　日",
  tracker: "辅导员签字：　　　　　　　　日期：　　　年　　月　　日",
};
/** Where the signatures begin: the columns before it are about as wide as the hint. */
const SIGNATURE_COLUMN = 10;

export const BODY_STYLE = { fontName: "宋体", fontSize: 11, wrap: true, vertical: "Center" } as const;
/** White, so that the printed lines begin at the header. */
const ABOVE_TABLE = { fill: "#FFFFFF", wrap: false, vertical: "Center" } as const;
const TITLE_STYLE = { ...ABOVE_TABLE, fontName: "黑体", fontSize: 18, bold: true, horizontal: "CenterAcrossSelection" } as const;
const HINT_STYLE = { ...ABOVE_TABLE, fontSize: 10, fontColor: "#595959", horizontal: "CenterAcrossSelection" } as const;
const SIGNATURE_STYLE = { ...HINT_STYLE, fontSize: 11, fontColor: "#000000" } as const;
const HEADER_STYLE = { bold: true, fontColor: "#1F1F1F", wrap: true, horizontal: "Center", vertical: "Center", fill: "#EDEDED", grid: true } as const;
const REQUIRED_FILL = "#BDD7EE";

/** @param sheetName the name that the sheet has while it is made; see `installCommands`. */
export function compileRosterSheet(roster: RosterSheet, sheetName: string, policy: Policy, policyReference: PolicyReference): SheetCommand[] {
  return [
    { kind: "addSheet", sheet: sheetName },
    { kind: "setTabColor", sheet: sheetName, color: roster.kind === "attachment1" ? "#C00000" : "#2F75B5" },
    ...roster.columns.flatMap((key, column) => columnCommands(sheetName, key, column)),
    { kind: "setStyle", sheet: sheetName, block: everyRow(0, roster.columns.length), style: BODY_STYLE },
    { kind: "setStyle", sheet: sheetName, block: printedColumns(roster), style: { horizontal: "Center" } },
    ...headingCommands(roster, sheetName, policy),
    { kind: "addTable", sheet: sheetName, block: tableBlock(roster), name: roster.tableName, style: "TableStyleLight1" },
    ...headerStyles(roster, sheetName),
    {
      kind: "fillFormula",
      sheet: sheetName,
      block: { row: FIRST_BODY_ROW, column: roster.columns.length - 1, rows: roster.preparedRows, columns: 1 },
      formula: checkResultFormula(templateLayout(roster), policyReference),
    },
    ...rosterConditionalFormats(templateLayout(roster), sheetName),
    { kind: "freezeRows", sheet: sheetName, rows: FIRST_BODY_ROW },
    { kind: "setPage", sheet: sheetName, page: landscapePage({ headerRow: HEADER_ROW, printArea: printedColumns(roster), printsGridlines: true }) },
  ];
}

/** Without 校验结果; whole columns, so that rows added later are printed and the prepared empty ones are not. */
function printedColumns(roster: RosterSheet): Block {
  return everyRow(0, roster.columns.length - 1);
}

function everyRow(column: number, columns: number): Block {
  return { row: 0, column, rows: LAST_SHEET_ROW + 1, columns };
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

/** The drop-down and the input message of a column; null when it has neither. */
export function columnValidation(key: ColumnKey): Validation | null {
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
  const line = (row: number, columns = width): Block => ({ row, column: 0, rows: 1, columns });
  const title = line(TITLE_ROW, 1);
  const hint = line(HINT_ROW, 1);
  const signatures: Block = { ...line(HINT_ROW, width - 1 - SIGNATURE_COLUMN), column: SIGNATURE_COLUMN };
  return [
    { kind: "setNumberFormat", sheet, block: { row: TITLE_ROW, column: 0, rows: HEADER_ROW + 1, columns: width }, format: "General" },
    { kind: "setValues", sheet, block: title, values: [[rosterTitle(roster, policy.college, policy.cohortYear)]] },
    { kind: "setValues", sheet, block: hint, values: [[HINTS[roster.kind]]] },
    { kind: "setValues", sheet, block: { ...signatures, columns: 1 }, values: [[SIGNATURES[roster.kind]]] },
    { kind: "setValues", sheet, block: { ...line(HEADER_ROW) }, values: [headersOf(roster)] },
    { kind: "setStyle", sheet, block: line(TITLE_ROW, width - 1), style: TITLE_STYLE },
    { kind: "setStyle", sheet, block: line(HINT_ROW, SIGNATURE_COLUMN), style: HINT_STYLE },
    { kind: "setStyle", sheet, block: signatures, style: SIGNATURE_STYLE },
    { kind: "setRowHeight", sheet, block: title, points: 36 },
    { kind: "setRowHeight", sheet, block: hint, points: 22 },
    { kind: "setRowHeight", sheet, block: line(HEADER_ROW, 1), points: 34 },
  ];
}

/** The whole look of one header cell. */
export function headerStyle(key: ColumnKey): CellStyle {
  return REQUIRED_COLUMNS.has(key) ? { ...HEADER_STYLE, fill: REQUIRED_FILL } : HEADER_STYLE;
}

function headerStyles(roster: RosterSheet, sheet: string): SheetCommand[] {
  const header: Block = { row: HEADER_ROW, column: 0, rows: 1, columns: roster.columns.length };
  const required = roster.columns.flatMap((key, column) => (REQUIRED_COLUMNS.has(key) ? [column] : []));
  return [
    { kind: "setStyle", sheet, block: header, style: HEADER_STYLE },
    ...required.map((column): SheetCommand => ({ kind: "setStyle", sheet, block: { ...header, column, columns: 1 }, style: { fill: REQUIRED_FILL } })),
  ];
}
