import type { MergedArea } from "../../../../domain/facts/SheetMarks";
import { MAX_ROWS } from "../limits";
import { refuse } from "../ReadTrouble";

/** The last column of an Excel sheet, XFD, counted from 0. */
const LAST_COLUMN = 16_383;

/** "BC23" → row 22, column 54; anything outside a sheet is refused. */
export function readAddress(text: string): { readonly row: number; readonly column: number } {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & UPPER;
    if (letter < A || letter > Z) break;
    column = column * 26 + letter - A + 1;
  }
  const row = Number(text.slice(at));
  if (at === 0 || at > 3 || column - 1 > LAST_COLUMN || !Number.isInteger(row) || row < 1 || row > MAX_ROWS) refuse("broken");
  return { row: row - 1, column: column - 1 };
}

/** "A1:C3", as a block. */
export function readArea(text: string): MergedArea {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const start = readAddress(first);
  const end = readAddress(last);
  if (end.row < start.row || end.column < start.column) refuse("broken");
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

const A = 0x41;
const Z = 0x5a;
/** Clears the bit that makes a letter small. */
const UPPER = 0xdf;
