import { AXIS_LENGTH, type Axis, type Edge, type Reference, type Span } from "./Reference";

/**
 * Reads one reference; this runs for each reference of thousands of formulas, so that it looks at characters only once.
 * @param qualifier the sheet as written with its "!", or "".
 * @param body cell, block, whole columns or whole rows, as `splitFormula` recognises them.
 * @returns null when it lies outside the sheet, and is therefore a name.
 */
export function readReference(qualifier: string, body: string): Reference | null {
  const colon = body.indexOf(":");
  const first = readCorner(colon === -1 ? body : body.slice(0, colon));
  const last = colon === -1 ? first : readCorner(body.slice(colon + 1));
  const rows = spanOf(first.row, last.row);
  const columns = spanOf(first.column, last.column);
  if (!isOnSheet("rows", rows) || !isOnSheet("columns", columns)) return null;
  const sheet = qualifier === "" ? null : sheetName(qualifier.slice(0, -1));
  return { sheet, qualifier, rows, columns, isBlock: colon !== -1 };
}

/** One corner; of a whole column it has no row, of a whole row no column. */
interface Corner {
  readonly row: Edge | null;
  readonly column: Edge | null;
}

const DOLLAR = 36;

function readCorner(text: string): Corner {
  const lettersFrom = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let at = lettersFrom;
  let column = 0;
  for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  // In "$5" the only "$" belongs to the row.
  if (column === 0) return { row: { index: Number(text.slice(at)) - 1, absolute: lettersFrom === 1 }, column: null };
  const rowAbsolute = text.charCodeAt(at) === DOLLAR;
  const digits = text.slice(rowAbsolute ? at + 1 : at);
  return {
    row: digits === "" ? null : { index: Number(digits) - 1, absolute: rowAbsolute },
    column: { index: column - 1, absolute: lettersFrom === 1 },
  };
}

/** 1 for A and a, 26 for Z and z; 0 or less for anything that may follow the letters. */
function letterAt(text: string, at: number): number {
  return at < text.length ? (text.charCodeAt(at) & UPPER_CASE) - 64 : 0;
}

/** Clears the bit that tells a small ASCII letter from a capital one. */
const UPPER_CASE = 0xdf;

/** The corners in order, as Excel puts them. */
function spanOf(one: Edge | null, other: Edge | null): Span | null {
  if (one === null || other === null) return null;
  return one.index <= other.index ? { first: one, last: other } : { first: other, last: one };
}

function isOnSheet(axis: Axis, span: Span | null): boolean {
  return span === null || span.last.index < AXIS_LENGTH[axis];
}

function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
