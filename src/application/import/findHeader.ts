import type { CellRow } from "../../domain/cell";
import { readHeaders } from "../../domain/facts/headerReading";
import { cleanText } from "../../domain/text";
import { findRoster, HEADER_SEARCH_ROWS } from "../merge/rosterPlace";

/** The header of a list; no headers where the list begins with its first student. */
export interface FoundHeader {
  readonly headers: CellRow;
  /** Counted from 0 at the top of the grid. */
  readonly bodyRow: number;
}

/** Finds where a list begins, whatever stands above it: by headers that we know, else by the first row with a long number. */
export function findHeader(rows: readonly CellRow[]): FoundHeader | null {
  const roster = findRoster(rows);
  if (roster !== null) return { headers: roster.headers, bodyRow: roster.bodyRow };
  const first = rows.slice(0, HEADER_SEARCH_ROWS).findIndex(looksLikeData);
  const known = mostKnown(rows.slice(0, first < 0 ? HEADER_SEARCH_ROWS : first));
  if (known !== null) return known;
  return first < 0 ? null : above(rows, first);
}

/** The row with most headers that we know. */
function mostKnown(rows: readonly CellRow[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  let most = 0;
  for (const [index, headers] of rows.entries()) {
    const known = readHeaders("attachment1", headers).first.size;
    if (known <= most) continue;
    most = known;
    best = { headers, bodyRow: index + 1 };
  }
  return best;
}

/** Headers that nobody knows stand right above the first student; a title fills one cell only. */
function above(rows: readonly CellRow[], first: number): FoundHeader {
  const headers = rows[first - 1] ?? [];
  return { headers: filledCells(headers) >= 2 ? headers : [], bodyRow: first };
}

function looksLikeData(row: CellRow): boolean {
  return filledCells(row) >= 2 && row.some((cell) => /\d{8}|^\d\.\d+E\+/u.test(cleanText(cell)));
}

function filledCells(row: CellRow): number {
  return row.filter((cell) => cleanText(cell) !== "").length;
}
