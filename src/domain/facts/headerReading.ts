import { COLUMNS, SHEET_COLUMNS, type ColumnKey, type SheetKind } from "../columns";
import type { CellRow } from "../cell";
import type { Finding } from "../finding";
import { cleanText, stripInvisible, toHalfWidth } from "../text";

/** A finding about one header; `header` is its text in the sheet, or the standard one of a missing column. */
export interface HeaderFinding extends Finding {
  readonly header: string;
}

/** One header that says something. */
export interface HeaderCell {
  /** As the sheet shows it, ends trimmed. */
  readonly text: string;
  /** Counted from 0 at the left edge of the table. */
  readonly position: number;
  /** The column that it means; null when the product does not know it. */
  readonly key: ColumnKey | null;
  /** Whether it is written exactly as the template prints it. */
  readonly isStandard: boolean;
}

/** The header row, read: which cell means which column. */
export interface HeaderReading {
  readonly sheet: SheetKind;
  readonly cells: readonly HeaderCell[];
  /** The first header of each column. */
  readonly first: ReadonlyMap<ColumnKey, HeaderCell>;
}

/** Matches headers with columns after removing white space and brackets' width, by standard header or alias. Source: domain notes §3.2, §5.6. */
export function readHeaders(sheet: SheetKind, headers: CellRow): HeaderReading {
  const standard = new Set(headers.map((header) => bare(cleanText(header))).filter((text) => STANDARD.has(text)));
  const cells = headers.map((header, position) => readCell(cleanText(header), String(header ?? ""), position, standard));
  const filled = cells.filter((cell) => cell.text !== "");
  const first = new Map<ColumnKey, HeaderCell>();
  for (const cell of filled) {
    if (cell.key !== null && !first.has(cell.key)) first.set(cell.key, cell);
  }
  return { sheet, cells: filled, first };
}

/** Whether the template of this sheet has the column, or the checks read it where it stands (高考年份). */
export function belongsToSheet(sheet: SheetKind, key: ColumnKey): boolean {
  return key === "examYear" || SHEET_COLUMNS[sheet].includes(key);
}

function readCell(text: string, written: string, position: number, standard: ReadonlySet<string>): HeaderCell {
  const word = bare(text);
  const key = STANDARD.get(word) ?? aliasKey(word, standard) ?? notedKey(withoutNote(word), standard);
  return { text, position, key, isStandard: key !== null && COLUMNS[key].header === written };
}

/** An alias beside the standard header is a column of its own (系 beside 学院), unless both claim a student's key data. */
function aliasKey(word: string, standard: ReadonlySet<string>): ColumnKey | null {
  const key = ALIASES.get(word) ?? null;
  if (key === null || EXCLUSIVE.has(key)) return key;
  return standard.has(COLUMNS[key].header) ? null : key;
}

/** A header with a note means the column only where no header says so without one: 证件号码(旧) beside 证件号码 is another matter. */
function notedKey(word: string, standard: ReadonlySet<string>): ColumnKey | null {
  const key = STANDARD.get(word) ?? ALIASES.get(word) ?? null;
  return key === null || standard.has(COLUMNS[key].header) ? null : key;
}

/** The header without blanks, width, marks for "required", and letter case (xh). */
function bare(text: string): string {
  return toHalfWidth(stripInvisible(text)).replace(/\s/gu, "").replace(/^\*|[*:]$/gu, "").toUpperCase();
}

/** The header without a note behind it, such as 性别(必填) and 绑定已用次数(0-5). */
function withoutNote(word: string): string {
  return word.replace(/\([^()]*\)$/u, "");
}

const ALL_COLUMNS = Object.values(COLUMNS);
const STANDARD: ReadonlyMap<string, ColumnKey> = new Map(ALL_COLUMNS.map(({ header, key }) => [header, key]));
const ALIASES: ReadonlyMap<string, ColumnKey> = new Map(
  ALL_COLUMNS.flatMap(({ aliases, key }) => aliases.map((alias) => [alias, key] as const)),
);

/** Data of which a row can have only one: two headers for it leave open which one counts. */
const EXCLUSIVE: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "studentNumber", "examNumber", "name", "gender", "birthDate", "documentNumber", "wrongItem", "chsiValue", "correctValue", "status",
]);
