import type { CellRow, CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import { readHeaders } from "../../domain/facts/headerReading";
import type { RosterLayout } from "../../domain/rosterLayout";
import { cleanText } from "../../domain/text";
import { findHeader } from "./findHeader";
import { recogniseContent, type ContentGuess } from "./recogniseContent";

/** A column of the source, and what it is taken for. */
export interface SourceColumn {
  /** Counted from 0 at the left edge of the grid. */
  readonly position: number;
  /** As the source shows it; "" where it has none. */
  readonly header: string;
  /** Null: left out. */
  readonly key: ColumnKey | null;
  readonly because: Reason;
  /** What the content looks like where that is something else; null where nothing speaks against the choice. */
  readonly looksLike: ColumnKey | null;
}

/** header: by a header that we know. likely and maybe: by what stands below it. notHere: a column that the target does not have. */
export type Reason = "header" | "likely" | "maybe" | "person" | "unknown" | "notHere";

export interface Recognition {
  readonly columns: readonly SourceColumn[];
  /** Counted from 0 at the top of the grid. */
  readonly bodyRow: number;
  /** Where 序号 stands, which tells 示例 and 合计 lines from students; null where there is none. */
  readonly serialPosition: number | null;
}

/** The columns of the target that can be imported: 序号 and 校验结果 are the template's own. */
export function importableColumns({ positions }: RosterLayout): readonly ColumnKey[] {
  return (Object.keys(positions) as ColumnKey[]).filter((key) => key !== "serialNumber" && key !== "checkResult");
}

/** Matches the columns of a list with those of the target: by header first, then by content; null where no list is found. */
export function recogniseColumns(rows: readonly CellRow[], layout: RosterLayout, studentNumberLength: number): Recognition | null {
  const found = findHeader(rows);
  if (found === null) return null;
  const body = rows.slice(found.bodyRow, found.bodyRow + SAMPLE_ROWS);
  const named = readHeaders(layout.sheet, found.headers).first;
  const width = Math.max(found.headers.length, ...body.map((row) => row.length));
  const positions = Array.from({ length: width }, (_, position) => position);
  const keys = new Map([...named].map(([key, { position }]) => [position, key]));
  const guesses = new Map(positions.map((position) => [position, recogniseContent(columnOf(body, position), studentNumberLength)]));
  const wanted = new Set(importableColumns(layout));
  const free = new Set([...wanted].filter((key) => !named.has(key)));
  const columns = positions
    .map((position) => ({ position, header: cleanText(found.headers[position] ?? ""), guess: guesses.get(position) ?? null, named: keys.get(position) ?? null }))
    .filter(({ position, header }) => header !== "" || columnOf(body, position).some((cell) => cleanText(cell) !== ""))
    .map(({ guess, ...column }) => columnFor(column, guess, { wanted, free }));
  return { columns, bodyRow: found.bodyRow, serialPosition: named.get("serialNumber")?.position ?? null };
}

/** How many students are looked at to tell what a column holds. */
const SAMPLE_ROWS = 300;

interface Choices {
  readonly wanted: ReadonlySet<ColumnKey>;
  /** Those that no header has taken. */
  readonly free: Set<ColumnKey>;
}

function columnFor(column: { readonly position: number; readonly header: string; readonly named: ColumnKey | null }, guess: ContentGuess | null, choices: Choices): SourceColumn {
  const { position, header, named } = column;
  if (named !== null) {
    const isWanted = choices.wanted.has(named);
    return { position, header, key: isWanted ? named : null, because: isWanted ? "header" : "notHere", looksLike: isWanted ? contradiction(named, guess) : null };
  }
  // A header that we do not know says that a name is somebody else's: 监护人姓名, 班主任.
  if (guess === null || !choices.free.has(guess.key) || (header !== "" && TELLS_LITTLE.has(guess.key))) {
    return { position, header, key: null, because: "unknown", looksLike: null };
  }
  choices.free.delete(guess.key);
  return { position, header, key: guess.key, because: isLikely(header, guess) ? "likely" : "maybe", looksLike: null };
}

function isLikely(header: string, { key, share }: ContentGuess): boolean {
  return share >= LIKELY_SHARE && !TELLS_LITTLE.has(key) && (header === "" || !OF_OTHERS.test(header));
}

const LIKELY_SHARE = 0.95;

/** Content that many columns have: names, dates and telephone numbers of whomever. */
const TELLS_LITTLE: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["name", "phone", "birthDate"]);
const OF_OTHERS = /父|母|家长|监护|紧急|老师|导师/u;

/** Only content that cannot be mistaken speaks against a header. */
const UNMISTAKABLE: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["documentNumber", "examNumber", "gender", "phone", "studentNumber"]);
/** Cells in which any kind of content may stand. */
const ANYTHING: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["chsiValue", "correctValue", "remarks", "explanation", "proof"]);

function contradiction(named: ColumnKey, guess: ContentGuess | null): ColumnKey | null {
  if (guess === null || guess.key === named || ANYTHING.has(named)) return null;
  return UNMISTAKABLE.has(guess.key) && guess.share >= LIKELY_SHARE ? guess.key : null;
}

function columnOf(rows: readonly CellRow[], position: number): CellValue[] {
  return rows.map((row) => row[position] ?? "");
}

/** The columns after the person has chosen for one of them; each target column is fed by one source column at most. */
export function withChoice(columns: readonly SourceColumn[], position: number, key: ColumnKey | null): SourceColumn[] {
  return columns.map((column) => {
    if (column.position === position) return { ...column, key, because: "person", looksLike: null };
    return key !== null && column.key === key ? { ...column, key: null, because: "person", looksLike: null } : column;
  });
}
