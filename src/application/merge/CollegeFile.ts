import type { CellRow } from "../../domain/cell";
import type { MergedArea } from "../../domain/facts/SheetMarks";
import type { Result } from "../../domain/result";

/** A file that a college sent, opened; its sheets are read one at a time, and only those that are asked for. */
export interface CollegeFile {
  /** In the order of the tabs; a .csv file has one. */
  readonly sheets: readonly SheetEntry[];
  /** Whether dates count from 1904, as old Excel for Mac did. */
  readonly usesDate1904: boolean;
  /** @param maxRows stops after this sheet row; to see what a sheet is, the first few are enough. */
  readSheet(index: number, maxRows?: number): Result<CollegeSheet, FileRefusal>;
}

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
}

/** The contents of one sheet. Formulas are there as the values that the file holds for them. */
export interface CollegeSheet {
  /** From the sheet's first row to its last with content; rows end at their last cell with content. */
  readonly rows: readonly CellRow[];
  /** Rows and columns counted from 0 at the sheet's corner. */
  readonly merged: readonly MergedArea[];
  /** Hidden or filtered out; counted from 0 at the top of the sheet. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The footer of every page, in Excel's codes. */
  readonly footer: string;
}

/** Why a file is not read. */
export type FileRefusal =
  /** No bytes, or none that could be got. */
  | "empty"
  | "unreadable"
  /** More bytes, rows, columns or characters than any list of a college has. */
  | "tooLarge"
  /** Made to grow without end when it is opened, or with parts that no spreadsheet program writes. */
  | "suspicious"
  | "encrypted"
  /** Excel 97-2003. */
  | "oldExcel"
  /** .ods, .xlsb, Word and the like. */
  | "otherDocument"
  /** A web page that calls itself a workbook, as many web systems export. */
  | "webPage"
  /** What it is and what its name says differ. */
  | "mislabelled"
  /** Text whose characters cannot be told. */
  | "unknownEncoding"
  | "unknownType"
  | "broken";

/** Opens the bytes of a file. @param name as the college called it; only its extension counts. */
export type OpenCollegeFile = (name: string, bytes: Uint8Array) => Result<CollegeFile, FileRefusal>;
