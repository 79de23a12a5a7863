import type { CellRow } from "../domain/cell";
import { COLUMNS } from "../domain/columns";
import { HostTrouble, type RowsReading, type TablePlace, type WorkbookPort } from "./WorkbookPort";

/** Excel on the web answers with at most 5 MB; a cell of ours seldom takes more than 40 bytes there. */
const CELLS_PER_READ = 100_000;

/** How often a table may move away under the reading before we give up for now. */
const ATTEMPTS = 4;

export interface TableReading {
  readonly place: TablePlace;
  /** The whole body, without the columns that `dataWidth` leaves out. */
  readonly rows: readonly CellRow[];
}

export interface ReadOptions {
  /** Hears rows read and in total after each part. */
  progress?(done: number, total: number): void;
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
  const width = dataWidth(place);
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / width));
  let reading: RowsReading;
  do {
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    const first = place.row + 1 + rows.length;
    reading = await port.readRows(place, { first, count: Math.max(1, Math.min(rowsPerRead, place.bodyRows - rows.length)) }, width);
    if (!samePlace(reading.place, place)) return { movedTo: reading.place };
    rows.push(...reading.rows);
    options.progress?.(rows.length, place.bodyRows);
  } while (rows.length < place.bodyRows);
  return { place: reading.place, rows: rows.slice(0, place.bodyRows) };
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

function sameCells(a: CellRow, b: CellRow): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}
