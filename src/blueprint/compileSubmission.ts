import type { Block } from "./a1";
import { landscapePage } from "./pageSetups";
import type { SheetCommand } from "./SheetCommand";

export const SUBMISSION_SHEET = "上报表";
/** The defined name by which a submission of ours is recognised when it is made again. */
export const SUBMISSION_NAME = "上报表区域";

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FONT = "宋体";
const NO_STUDENTS = "无有误学生";
const SIGN_OFF = ["填报单位（盖章）：", "填表人：", "联系电话：", "负责人签字：", "填报日期：    年    月    日"];

/** What is printed; every value is frozen text. */
export interface Submission {
  readonly title: string;
  readonly college: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  /** 共 n 人 m 项. */
  readonly countLine: string;
}

/** The clean sheet for the registrar: A4 landscape, header on each page, no formulas, no colours, no extra columns. */
export function compileSubmission(sheet: string, submission: Submission): SheetCommand[] {
  const width = submission.columns.length;
  const bodyRows = Math.max(1, submission.rows.length);
  const signOffRow = FIRST_ROW + bodyRows + 1;
  const whole: Block = { row: 0, column: 0, rows: signOffRow + 1, columns: width };
  return [
    { kind: "addSheet", sheet },
    { kind: "hideGridlines", sheet },
    ...submission.columns.map((column, index): SheetCommand => ({ kind: "setColumnWidth", sheet, column: index, characters: column.width })),
    { kind: "setNumberFormat", sheet, block: whole, format: "@" },
    ...headingCommands(sheet, submission, width),
    ...bodyCommands(sheet, submission, { row: HEADER_ROW, column: 0, rows: bodyRows + 1, columns: width }),
    ...signOffCommands(sheet, signOffRow, width),
    { kind: "freezeRows", sheet, rows: FIRST_ROW },
    { kind: "setPage", sheet, page: landscapePage(HEADER_ROW, whole) },
    { kind: "defineName", name: SUBMISSION_NAME, sheet, block: whole },
  ];
}

function headingCommands(sheet: string, submission: Submission, width: number): SheetCommand[] {
  const title: Block = { row: 0, column: 0, rows: 1, columns: width };
  const right: Block = { row: 1, column: width - 1, rows: 1, columns: 1 };
  return [
    { kind: "setValues", sheet, block: { ...title, columns: 1 }, values: [[submission.title]] },
    { kind: "setStyle", sheet, block: title, style: { fontName: "黑体", fontSize: 18, bold: true, horizontal: "CenterAcrossSelection", vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: title, points: 36 },
    { kind: "setValues", sheet, block: { row: 1, column: 0, rows: 1, columns: 1 }, values: [[`填报单位：${submission.college}`]] },
    { kind: "setValues", sheet, block: right, values: [[submission.countLine]] },
    { kind: "setStyle", sheet, block: { row: 1, column: 0, rows: 1, columns: width }, style: { fontName: FONT, fontSize: 11 } },
    { kind: "setStyle", sheet, block: right, style: { horizontal: "Right" } },
  ];
}

function bodyCommands(sheet: string, submission: Submission, table: Block): SheetCommand[] {
  const header: Block = { ...table, rows: 1 };
  const body: Block = { ...table, row: FIRST_ROW, rows: table.rows - 1 };
  return [
    { kind: "setStyle", sheet, block: table, style: { fontName: FONT, fontSize: 10, wrap: true, vertical: "Center", horizontal: "Center", grid: true } },
    { kind: "setValues", sheet, block: header, values: [submission.columns.map((column) => column.header)] },
    { kind: "setStyle", sheet, block: header, style: { bold: true } },
    { kind: "setRowHeight", sheet, block: header, points: 30 },
    ...(submission.rows.length === 0 ? zeroReport(sheet, body) : [{ kind: "setValues", sheet, block: body, values: submission.rows } as const]),
  ];
}

function zeroReport(sheet: string, body: Block): SheetCommand[] {
  return [
    { kind: "setValues", sheet, block: { ...body, columns: 1 }, values: [[NO_STUDENTS]] },
    { kind: "setStyle", sheet, block: body, style: { fontSize: 12, horizontal: "CenterAcrossSelection" } },
    { kind: "setRowHeight", sheet, block: body, points: 30 },
  ];
}

/** The five fields stand apart evenly across the width of the table. */
function signOffCommands(sheet: string, row: number, width: number): SheetCommand[] {
  const step = Math.max(1, Math.floor(width / SIGN_OFF.length));
  return [
    ...SIGN_OFF.map((text, index): SheetCommand => ({ kind: "setValues", sheet, block: { row, column: index * step, rows: 1, columns: 1 }, values: [[text]] })),
    { kind: "setStyle", sheet, block: { row, column: 0, rows: 1, columns: width }, style: { fontName: FONT, fontSize: 11, vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: { row, column: 0, rows: 1, columns: 1 }, points: 28 },
  ];
}
