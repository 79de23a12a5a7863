import type { CellValue } from "../../domain/cell";
import { COLUMNS, type ColumnKey } from "../../domain/columns";
import { isBlankCell } from "../../domain/text";
import type { FreshRoster } from "../LiveRoster";
import type { JournalRow } from "../fixes/FixJournal";
import { identityOf } from "../fixes/rowIdentity";
import type { LiveRoster } from "../LiveRoster";
import type { PaneWork } from "../PaneWork";
import { dataWidth, samePlace, type ReadOptions } from "../readTable";
import { HostTrouble, type ContentsReading, type RowAddition, type TablePlace } from "../WorkbookPort";
import { contentOf } from "./contentOf";
import type { Candidate } from "./readCandidates";

/** A request must end before our own time-out, and each new row gets a long formula; reading and writing so many rows stays well below 5 MB. */
const ROWS_PER_PART = 400;
const CHARACTERS_PER_PART = 800_000;

/** A new row as it was written. */
export interface AddedRow {
  /** Counted from 0 within the table body. */
  readonly row: number;
  readonly candidate: Candidate;
}

export interface AddOptions extends ReadOptions {
  /** Hears what is about to be written. */
  beforeWrite(rows: readonly JournalRow[]): void;
}

/** Puts new students below the last line with content, part by part; the table grows where its blank rows do not suffice. */
export async function addStudents(work: Pick<PaneWork, "port" | "session">, target: FreshRoster, students: readonly Candidate[], options: AddOptions): Promise<readonly AddedRow[]> {
  const added: AddedRow[] = [];
  let place = target.roster.place;
  const first = firstFreeRow(target);
  for (const part of partsOf(students)) {
    if (options.isCancelled?.() === true) break;
    const row = first + added.length;
    const prepared = await prepare(work, { place, row, count: part.length });
    const rows = part.map((candidate, index) => ({ row: row + index, candidate }));
    options.beforeWrite(rows.map((each) => journalRow(target.roster, each)));
    const { missing, formulaColumns, width } = prepared;
    const lost = await work.port.addRows(place, { missing, formulaColumns, row: place.row + 1 + row, ...cellsFor(part, target.roster, width) });
    if (lost.length > 0) {
      await work.port.putBack(place, lost);
      throw new HostTrouble("busy");
    }
    place = { ...place, bodyRows: Math.max(place.bodyRows, row + part.length) };
    added.push(...rows);
    if (added.length < students.length) options.progress?.(added.length, students.length);
  }
  return added;
}

/** Counted from 0 within the table body. */
function firstFreeRow({ roster, cells }: FreshRoster): number {
  let row = roster.check.rowCount;
  while (row > 0 && roster.check.verdict(row - 1).kind === "blank" && (cells[row - 1] ?? []).every(isBlankCell)) row--;
  return row;
}

interface Span {
  readonly place: TablePlace;
  readonly row: number;
  readonly count: number;
}

type Prepared = Pick<RowAddition, "missing" | "formulaColumns"> & { readonly width: number };

/** Looks at the rows once more: somebody may have written into them, and what lies in a filtered table would be mixed up (office-js#224). */
async function prepare({ port }: Pick<PaneWork, "port">, { place, row, count }: Span): Promise<Prepared> {
  const width = dataWidth(place);
  const known = Math.min(count, Math.max(0, place.bodyRows - row));
  // Without blank rows the last one is looked at: it has the formulas that go on.
  const first = place.row + (known === 0 ? place.bodyRows : 1 + row);
  const contents = await port.readContents(place, { first, count: Math.max(1, known) }, width);
  if (!samePlace(contents.place, place) || (known > 0 && !isFree(contents))) throw new HostTrouble("busy");
  if (contents.hasHiddenRows) throw new HostTrouble("filtered");
  const own = (contents.formulas.at(-1) ?? []).flatMap((formula, column) => (formula === null ? [] : [column]));
  return { width, missing: count - known, formulaColumns: width < place.headers.length ? [...own, width] : own };
}

/** What a formula of the person's shows in a blank row is no content. */
function isFree({ rows, formulas }: ContentsReading): boolean {
  return rows.every((cells, row) => cells.every((cell, column) => isBlankCell(cell) || typeof formulas[row]?.[column] === "string"));
}

function cellsFor(part: readonly Candidate[], { check }: LiveRoster, width: number): { rows: (CellValue | null)[][]; formats: (string | null)[] } {
  const formats: (string | null)[] = Array.from({ length: width }, () => null);
  const rows = part.map(({ texts }) => {
    const cells: (CellValue | null)[] = Array.from({ length: width }, () => null);
    for (const [column, text] of texts) {
      const position = check.layout.positions[column];
      if (position === undefined || position >= width) continue;
      const { value, format } = contentOf(column, text);
      cells[position] = value;
      formats[position] = formats[position] === "@" ? "@" : format;
    }
    return cells;
  });
  // A number below a format of text would become text of Excel's making.
  return { rows: rows.map((cells) => cells.map((cell, column) => (formats[column] === "@" && typeof cell === "number" ? String(cell) : cell))), formats };
}

function journalRow({ place, check }: LiveRoster, { row, candidate }: AddedRow): JournalRow {
  const changes = [...candidate.texts].map(([column, text]) => ({ column, before: { value: "", format: formatOf(column) }, after: contentOf(column, text) }));
  return { identity: identityOf(row, [], changes, check.layout), sheetRow: place.row + row + 2, label: candidate.label, changes };
}

function formatOf(column: ColumnKey): string {
  return contentOf(column, "1").format;
}

function partsOf(students: readonly Candidate[]): Candidate[][] {
  const parts: Candidate[][] = [];
  let characters = 0;
  for (const candidate of students) {
    const own = [...candidate.texts.values()].reduce((sum, text) => sum + text.length, 0);
    const part = parts.at(-1);
    if (part === undefined || part.length >= ROWS_PER_PART || characters + own > CHARACTERS_PER_PART) {
      parts.push([candidate]);
      characters = own;
    } else {
      part.push(candidate);
      characters += own;
    }
  }
  return parts;
}

/** The cells of added rows that do not hold what they should, each with its sheet row and header. */
export function notTaken(fresh: FreshRoster, added: readonly AddedRow[]): { readonly sheetRow: number; readonly header: string }[] {
  const { place, check } = fresh.roster;
  return added.flatMap(({ row, candidate }) =>
    [...candidate.texts].flatMap(([column, text]) =>
      String(fresh.cells[row]?.[check.layout.positions[column] ?? -1]) === text ? [] : [{ sheetRow: place.row + row + 2, header: COLUMNS[column].header }],
    ),
  );
}
