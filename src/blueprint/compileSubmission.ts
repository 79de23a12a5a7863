import type { Block } from "./a1";
import { landscapePage } from "./pageSetups";
import { digestFooter, rowsDigest } from "./rowsDigest";
import { pointsOfCharacters } from "./pointsOfCharacters";
import { heightCommands, rowHeights } from "./rowHeights";
import type { SheetCommand } from "./SheetCommand";
import { signOffBreak } from "./signOffPage";

export const SUBMISSION_SHEET = "上报表";
/** The defined name by which a submission of ours is recognised when it is made again. */
export const SUBMISSION_NAME = "上报表区域";

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FONT = "宋体";
const NO_STUDENTS = "无有误学生";
const TITLE_POINTS = 36;
const HEADER_POINTS = 32;
const SIGN_OFF_POINTS = 32;
/** A row whose height nobody sets. */
const PLAIN_POINTS = 15;
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
    ...signOffCommands(sheet, signOffRow, submission),
    { kind: "freezeRows", sheet, rows: FIRST_ROW },
    { kind: "setPage", sheet, page: { ...landscapePage({ headerRow: HEADER_ROW, printArea: whole, printsGridlines: false }), breakBefore: breakBefore(submission), footerRight: digestOf(submission) } },
    { kind: "defineName", name: SUBMISSION_NAME, sheet, block: whole },
  ];
}

/** Tells the registrar an edited file from an untouched one; see `rowsDigest`. */
function digestOf({ columns, rows }: Submission): string {
  return digestFooter(rowsDigest(columns.map(({ header }) => header), rows));
}

/** The row that begins the last page where the sign-off block might be left alone on it. */
function breakBefore({ rows, columns }: Submission): number | null {
  const student = signOffBreak({
    width: columns.reduce((sum, { width }) => sum + pointsOfCharacters(width), 0),
    heading: TITLE_POINTS + PLAIN_POINTS + HEADER_POINTS,
    students: rowHeights(rows, columns),
    signOff: PLAIN_POINTS + SIGN_OFF_POINTS,
  });
  return student === null ? null : FIRST_ROW + student;
}

function headingCommands(sheet: string, submission: Submission, width: number): SheetCommand[] {
  const title: Block = { row: 0, column: 0, rows: 1, columns: width };
  const right: Block = { row: 1, column: width - 1, rows: 1, columns: 1 };
  return [
    { kind: "setValues", sheet, block: { ...title, columns: 1 }, values: [[submission.title]] },
    { kind: "setStyle", sheet, block: title, style: { fontName: "黑体", fontSize: 18, bold: true, horizontal: "CenterAcrossSelection", vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: title, points: TITLE_POINTS },
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
    { kind: "setStyle", sheet, block: table, style: { fontName: FONT, fontSize: 11, wrap: true, vertical: "Center", horizontal: "Center", grid: true } },
    { kind: "setValues", sheet, block: header, values: [submission.columns.map((column) => column.header)] },
    { kind: "setStyle", sheet, block: header, style: { bold: true } },
    { kind: "setRowHeight", sheet, block: header, points: HEADER_POINTS },
    ...(submission.rows.length === 0 ? zeroReport(sheet, body) : studentCommands(sheet, body, submission)),
  ];
}

function zeroReport(sheet: string, body: Block): SheetCommand[] {
  return [
    { kind: "setValues", sheet, block: { ...body, columns: 1 }, values: [[NO_STUDENTS]] },
    { kind: "setStyle", sheet, block: body, style: { fontSize: 12, horizontal: "CenterAcrossSelection" } },
    { kind: "setRowHeight", sheet, block: body, points: 30 },
  ];
}

function studentCommands(sheet: string, body: Block, { rows, columns }: Submission): SheetCommand[] {
  return [
    { kind: "setValues", sheet, block: body, values: rows },
    ...heightCommands(sheet, body, rowHeights(rows, columns)),
  ];
}

/** The five fields stand apart evenly across the width of the table. */
function signOffCommands(sheet: string, row: number, { columns }: Submission): SheetCommand[] {
  const block: Block = { row, column: 0, rows: 1, columns: columns.length };
  return [
    ...SIGN_OFF.map((text, index): SheetCommand => ({
      kind: "setValues",
      sheet,
      block: { ...block, column: columnAt(columns, index / SIGN_OFF.length), columns: 1 },
      values: [[text]],
    })),
    { kind: "setStyle", sheet, block, style: { fontName: FONT, fontSize: 11, vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: { ...block, columns: 1 }, points: SIGN_OFF_POINTS },
  ];
}

/** The first column that begins at or after a fraction of the width. */
function columnAt(columns: Submission["columns"], fraction: number): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let left = 0;
  const found = columns.findIndex(({ width }) => {
    const begins = left >= fraction * total;
    left += width;
    return begins;
  });
  return Math.max(0, found);
}
