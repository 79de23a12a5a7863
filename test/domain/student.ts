import type { CellRow, CellValue } from "../../src/domain/cell";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey, type SheetKind } from "../../src/domain/columns";
import type { Finding } from "../../src/domain/finding";
import type { PlainDate } from "../../src/domain/plainDate";
import type { CheckContext, Policy } from "../../src/domain/policy";
import { policyPreset } from "../../src/domain/policyPreset";
import { createRowCheck, type RowVerdict } from "../../src/domain/rowCheck";
import { readLayout } from "../../src/domain/rosterLayout";
import { RosterCheck } from "../../src/domain/rosterCheck";

export type Cells = { readonly [K in ColumnKey]?: CellValue };

/** A student of 附件1 of whom nothing is to be said; the number has the area of an uninhabited reef. */
export const CLEAN: Cells = {
  serialNumber: "1",
  college: "测试学院",
  major: "样例专业类",
  className: "20189901",
  studentNumber: "2018990101",
  examNumber: "18469033150001",
  name: "测试甲",
  gender: "男",
  birthDate: "20000512",
  ethnicGroup: "汉族",
  documentType: "居民身份证",
  documentNumber: "460039200005122718",
  candidateCategory: "普通高考",
  wrongItem: "录取照片",
  explanation: "录取照片非本人",
  proof: "身份证复印件",
};

/** The same student on the tracker, already confirmed. */
export const CONFIRMED: Cells = { ...CLEAN, wrongItem: "", status: "已确认无误", confirmedOn: "20181008" };

/** Another student whose row is clean beside the first. */
export const SECOND: Cells = {
  ...CLEAN,
  serialNumber: "2",
  studentNumber: "2018990102",
  examNumber: "18469033150002",
  name: "测试乙",
  gender: "女",
  birthDate: "19991130",
  documentNumber: "460039199911302686",
};

export interface Setting {
  readonly policy?: Partial<Policy>;
  readonly today?: PlainDate;
}

export function context({ policy = {}, today = { year: 2018, month: 10, day: 10 } }: Setting = {}): CheckContext {
  return { policy: { ...policyPreset(2018, "测试学院", "1.0"), ...policy }, today };
}

/** Every column that the sheet's rules read, 高考年份 too. */
export function columnsOf(sheet: SheetKind): readonly ColumnKey[] {
  return [...SHEET_COLUMNS[sheet], ...(sheet === "tracker" ? (["ethnicGroup"] as const) : []), "examYear"];
}

export function headersOf(sheet: SheetKind): CellRow {
  return columnsOf(sheet).map((key) => COLUMNS[key].header);
}

export function rowOf(sheet: SheetKind, cells: Cells): CellRow {
  return columnsOf(sheet).map((key) => cells[key] ?? "");
}

/** What the row rules say of one row. */
export function judge(sheet: SheetKind, cells: Cells, setting: Setting = {}): RowVerdict {
  return createRowCheck(readLayout(sheet, headersOf(sheet)), context(setting))(rowOf(sheet, cells));
}

/** What is said of the clean student of 附件1 with some cells changed, as `CODE column severity`. */
export function found(changes: Cells, setting: Setting = {}): string[] {
  return judge("attachment1", { ...CLEAN, ...changes }, setting).findings.map(line);
}

/** The same for the confirmed student of the tracker. */
export function foundOnTracker(changes: Cells, setting: Setting = {}): string[] {
  return judge("tracker", { ...CONFIRMED, ...changes }, setting).findings.map(line);
}

/** A table of these students, checked. */
export function checkOf(sheet: SheetKind, students: readonly Cells[]): RosterCheck {
  const check = new RosterCheck(sheet, headersOf(sheet), context());
  check.replaceAll(students.map((cells) => rowOf(sheet, cells)));
  return check;
}

/** What the whole catalogue says of the rows of a table, row by row. */
export function foundInTable(sheet: SheetKind, students: readonly Cells[]): string[][] {
  const check = checkOf(sheet, students);
  return students.map((_, row) => check.verdict(row).findings.map(line));
}

export function line({ rule, column, severity }: Finding): string {
  return `${rule} ${column ?? "*"} ${severity}`;
}
