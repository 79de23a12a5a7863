import type { CellRow } from "../../domain/cell";
import type { CellBefore, CellWrite } from "../WorkbookPort";
import type { DecidedRow } from "./decideRepair";
import { isStill } from "./isStill";

/** What is written for a decided row, one for each of its changes. */
export interface RowWrites {
  readonly decided: DecidedRow;
  readonly writes: readonly CellWrite[];
}

/**
 * The rows whose cells were written although something else stood there than what was read: between reading and writing lies
 * a round trip, in which people and coauthors put in rows, sort, and type.
 * @param column of the sheet at which the table begins.
 */
export function strayRows(rows: readonly RowWrites[], before: ReadonlyMap<CellWrite, CellBefore>, column: number): readonly RowWrites[] {
  const written = new Map<number, CellWrite[]>();
  for (const { decided: { repair }, writes } of rows) written.set(repair.row, [...(written.get(repair.row) ?? []), ...writes]);
  const stray = new Set(rows.filter(({ decided, writes }) => writes.some((write) => !isAsRead(decided, before.get(write)?.cells ?? [], written.get(decided.repair.row) ?? [], column))).map(({ decided }) => decided.repair.row));
  return rows.filter(({ decided }) => stray.has(decided.repair.row));
}

/** Other cells of the row may have been written already. */
function isAsRead({ contents }: DecidedRow, now: CellRow, written: readonly CellWrite[], column: number): boolean {
  const isWritten = (position: number): boolean => written.some((write) => write.column - column === position && write.value === now[position]);
  return isStill({ ...contents, cells: contents.cells.map((cell, position) => (isWritten(position) ? (now[position] ?? null) : cell)) }, now);
}
