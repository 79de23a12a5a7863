import { SHEET_COLUMNS, SHEET_ROWS, isOnSheet, isWholeColumns, isWholeRows, type Rect } from "./rect";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A1 text without a sheet: a cell, a block, whole columns or whole rows. */
export function formatAddress(rect: Rect): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = columnLetters(rect.column + rect.columns - 1);
  if (isWholeRows(rect)) return `${rect.row + 1}:${lastRow}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.column)}:${lastColumn}`;
  const first = `${columnLetters(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** "Sheet1!A1"; a name that is not a plain word is quoted, as Excel quotes it. */
export function qualify(sheetName: string, address: string): string {
  return `${quoteSheetName(sheetName)}!${address}`;
}

export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" into its two parts. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const parts = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<address>.+)$/u.exec(text.trim())?.groups;
  if (parts === undefined) return { sheet: null, address: text.trim() };
  return { sheet: parts["quoted"]?.replaceAll("''", "'") ?? parts["plain"] ?? null, address: parts["address"] ?? "" };
}

/** Reads an A1 address without a sheet; null when it is none. */
export function parseAddress(text: string): Rect | null {
  const plain = text.replaceAll("$", "").trim().toUpperCase();
  const rect = parseBlock(plain) ?? parseColumns(plain) ?? parseRows(plain);
  return rect !== null && isOnSheet(rect) ? rect : null;
}

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/iu;

function parseBlock(text: string): Rect | null {
  const [first, last, ...more] = text.split(":");
  const one = parseCell(first ?? "");
  const other = parseCell(last ?? first ?? "");
  if (one === null || other === null || more.length > 0) return null;
  return between(one, other);
}

function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(text);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") };
}

function parseColumns(text: string): Rect | null {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/u.exec(text);
  if (match === null) return null;
  return { ...between({ row: 0, column: columnNumber(match[1] ?? "") }, { row: 0, column: columnNumber(match[2] ?? "") }), rows: SHEET_ROWS };
}

function parseRows(text: string): Rect | null {
  const match = /^(\d{1,7}):(\d{1,7})$/u.exec(text);
  if (match === null) return null;
  return { ...between({ row: Number(match[1]) - 1, column: 0 }, { row: Number(match[2]) - 1, column: 0 }), columns: SHEET_COLUMNS };
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(one: { readonly row: number; readonly column: number }, other: { readonly row: number; readonly column: number }): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return { row, column, rows: Math.abs(one.row - other.row) + 1, columns: Math.abs(one.column - other.column) + 1 };
}
