import type { CollegeFile, CollegeSheet } from "../../../../application/merge/CollegeFile";
import { ok } from "../../../../domain/result";
import { refuse } from "../ReadTrouble";
import { decodeText } from "./decodeText";
import { findDelimiter, parseDelimited, withoutDeclaration } from "./parseDelimited";

const SHEET_NAME = "CSV";

/** A .csv file as a workbook of one sheet. @throws ReadTrouble */
export function openDelimited(bytes: Uint8Array): CollegeFile {
  const text = decodeText(bytes);
  if (text === null || text.includes("\0")) return refuse("unknownEncoding");
  const rows = parseDelimited(withoutDeclaration(text), findDelimiter(text));
  const sheet: CollegeSheet = { rows, merged: [], hiddenRows: new Set(), footer: "" };
  return { sheets: [{ name: SHEET_NAME, isHidden: false }], usesDate1904: false, readSheet: () => ok(sheet) };
}
