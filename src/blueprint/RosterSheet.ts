import { COLUMNS, SHEET_COLUMNS, type ColumnKey, type SheetKind } from "../domain/columns";
import { columnsWith } from "../domain/optionalColumns";
import type { Policy } from "../domain/policy";
import type { Block } from "./a1";

/** Where things stand on 附件1 and 核查登记表, as the template makes them (rows and columns counted from 0). */
export interface RosterSheet {
  readonly kind: SheetKind;
  readonly sheetName: string;
  readonly tableName: string;
  readonly columns: readonly ColumnKey[];
  /** Empty rows that the table has from the start, so that programs without growing tables have room to type. */
  readonly preparedRows: number;
}

/** Rows that the tables of a file have from the start: WPS and LibreOffice do not let tables grow. */
export const ROWS_IN_FILES = 5_000;

export const TITLE_ROW = 0;
export const HINT_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_BODY_ROW = 3;

export const ROSTER_SHEETS: { readonly [S in SheetKind]: RosterSheet } = {
  attachment1: { kind: "attachment1", sheetName: "附件1", tableName: "tblAttachment1", columns: SHEET_COLUMNS.attachment1, preparedRows: 200 },
  tracker: { kind: "tracker", sheetName: "核查登记表", tableName: "tblTracker", columns: SHEET_COLUMNS.tracker, preparedRows: 200 },
};

/** The roster as a year's policy wants it: without the optional columns that it leaves out. */
export function rosterSheet(kind: SheetKind, { optionalColumns }: Policy): RosterSheet {
  return { ...ROSTER_SHEETS[kind], columns: columnsWith(kind, optionalColumns) };
}

/** The notice's title of 附件1. */
export function attachmentTitle(college: string): string {
  return `${college === "" ? "____学院" : college}新生学籍信息有误学生名单`;
}

export function rosterTitle({ kind }: RosterSheet, college: string, cohortYear: number): string {
  return kind === "attachment1" ? attachmentTitle(college) : `${college === "" ? "____学院" : college}${cohortYear}级新生学籍核查登记表`;
}

export function headersOf(sheet: RosterSheet): string[] {
  return sheet.columns.map((key) => COLUMNS[key].header);
}

/** The header row and the prepared body rows. */
export function tableBlock(sheet: RosterSheet): Block {
  return { row: HEADER_ROW, column: 0, rows: sheet.preparedRows + 1, columns: sheet.columns.length };
}
