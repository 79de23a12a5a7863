import { sameCells, type CellRow } from "../domain/cell";
import { COLUMNS } from "../domain/columns";
import { HostTrouble, type RowSpan, type RowsReading, type TablePlace, type WorkbookPort } from "./WorkbookPort";

/** An answer of some 500 kB: Excel on the web gives at most 5 MB, and larger ones keep the pane's thread busy too long. */
export const ROWS_PER_READ = 2_000;

/** How often a table may move away under the reading before we give up for now. */
const ATTEMPTS = 4;

export interface TableReading {
  readonly place: TablePlace;
  /** The whole body, without the columns that `dataWidth` leaves out. */
  readonly rows: readonly CellRow[];
}

/** What has been done with the rows that are counted; what is written are files. */
export type ReadStep = "read" | "checked" | "written";

export interface ReadOptions {
  /** Hears rows done and in total after each part; what a command does with them besides reading and checking has no name. */
  progress?(done: number, total: number, step?: ReadStep): void;
  /** Asked before each part; true stops the reading. */
  isCancelled?(): boolean;
}

export class ReadingCancelled extends Error {}

/** Reads a table whole, part by part; when it moves or grows meanwhile, from the start again. */
export async function readTable(port: WorkbookPort, known: TablePlace, options: ReadOptions = {}): Promise<TableReading> {
  let place = known;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reading = await readAt(port, place, options);
    if ("rows" in reading) return reading;
    place = reading.movedTo;
  }
  throw new HostTrouble("busy");
}

async function readAt(port: WorkbookPort, place: TablePlace, options: ReadOptions): Promise<TableReading | { movedTo: TablePlace }> {
  const rows: CellRow[] = [];
  let reading: RowsReading;
  do {
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    const first = place.row + 1 + rows.length;
    reading = await readPart(port, place, { first, count: Math.max(1, Math.min(ROWS_PER_READ, place.bodyRows - rows.length)) });
    if (!samePlace(reading.place, place)) return { movedTo: reading.place };
    rows.push(...reading.rows);
    options.progress?.(rows.length, place.bodyRows, "read");
  } while (rows.length < place.bodyRows);
  return { place: reading.place, rows: rows.slice(0, place.bodyRows) };
}

/** Reads some rows of a table in one round trip; where long texts make the answer too large for Excel, in halves. */
export async function readPart(port: WorkbookPort, place: TablePlace, span: RowSpan): Promise<RowsReading> {
  try {
    return await port.readRows(place, span, dataWidth(place));
  } catch (error) {
    if (!(error instanceof HostTrouble) || error.code !== "tooLarge" || span.count === 1) throw error;
    const half = Math.ceil(span.count / 2);
    const upper = await readPart(port, place, { first: span.first, count: half });
    const lower = await readPart(port, place, { first: span.first + half, count: span.count - half });
    // Whoever asked notices by the place that the table has moved between the two.
    return { place: samePlace(upper.place, place) ? lower.place : upper.place, rows: [...upper.rows, ...lower.rows] };
  }
}

/** Whether a table is where it was, with as many rows and columns. */
export function samePlace(a: TablePlace, b: TablePlace): boolean {
  return sameCorner(a, b) && a.bodyRows === b.bodyRows;
}

/** Whether a table's header is where and what it was; rows may have come or gone below. */
export function sameCorner(a: TablePlace, b: TablePlace): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column && sameCells(a.headers, b.headers);
}

/** How many columns are read: 校验结果 repeats in words what we judge ourselves, so it is left out where it is the last. */
export function dataWidth({ headers }: TablePlace): number {
  return headers.at(-1) === COLUMNS.checkResult.header ? headers.length - 1 : headers.length;
}
