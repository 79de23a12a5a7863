import type { CellRow } from "../../domain/cell";
import type { ColumnKey, SheetKind } from "../../domain/columns";
import { readHeaders } from "../../domain/facts/headerReading";
import { cleanText } from "../../domain/text";

/** Where a list of students stands on a sheet; rows counted from 0 at the top of the sheet. */
export interface RosterPlace {
  readonly kind: SheetKind;
  /** Whether it says what is wrong with whom, or is a list of students only. */
  readonly namesErrors: boolean;
  readonly headers: CellRow;
  /** Two header rows are read as one. */
  readonly headerRows: number;
  readonly bodyRow: number;
}

/** Header rows are looked for this far down. */
export const HEADER_SEARCH_ROWS = 20;

/** Finds the header row: the one with most headers that the product knows; null where none has a name and a number. */
export function findRoster(rows: readonly CellRow[]): RosterPlace | null {
  let best: RosterPlace | null = null;
  let bestKnown = FEWEST_HEADERS - 1;
  for (let row = 0; row < Math.min(rows.length, HEADER_SEARCH_ROWS); row++) {
    const { headers, headerRows } = joinHeaders(rows[row] ?? [], rows[row + 1] ?? []);
    const known = knownColumns(headers);
    if (known.size <= bestKnown || !isRoster(known)) continue;
    bestKnown = known.size;
    best = { kind: kindOf(known), namesErrors: ERROR_COLUMNS.some((key) => known.has(key)), headers, headerRows, bodyRow: row + headerRows };
  }
  return best;
}

const FEWEST_HEADERS = 3;
const NUMBERS: readonly ColumnKey[] = ["studentNumber", "examNumber", "documentNumber"];
const ERROR_COLUMNS: readonly ColumnKey[] = ["wrongItem", "chsiValue", "correctValue"];

function knownColumns(headers: CellRow): ReadonlySet<ColumnKey> {
  return new Set(readHeaders("attachment1", headers).first.keys());
}

function isRoster(known: ReadonlySet<ColumnKey>): boolean {
  return known.has("name") && NUMBERS.some((key) => known.has(key));
}

function kindOf(known: ReadonlySet<ColumnKey>): SheetKind {
  return known.has("status") && !known.has("chsiValue") && !known.has("correctValue") ? "tracker" : "attachment1";
}

/** A second header row under merged cells (学信网显示内容 under 有误信息) names columns that the first does not. */
function joinHeaders(upper: CellRow, lower: CellRow): { readonly headers: CellRow; readonly headerRows: number } {
  const above = knownColumns(upper);
  const below = readHeaders("attachment1", lower).cells.filter(({ key }) => key !== null && !above.has(key));
  const isHeader = below.length > 0 && lower.every((cell) => typeof cell !== "number" && !/\d{4}/u.test(cleanText(cell)));
  if (!isHeader || above.size === 0) return { headers: upper, headerRows: 1 };
  const headers = Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => upper[at] ?? "");
  for (const { position, text } of below) headers[position] = text;
  return { headers, headerRows: 2 };
}
