import { sameCells, type CellRow } from "../../domain/cell";
import type { CellBefore, CellWrite } from "../WorkbookPort";
import type { DecidedRow } from "./decideRepair";

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

/** Other cells of the row may have been written already, and formulas say what they like. */
function isAsRead({ contents }: DecidedRow, cells: CellRow, written: readonly CellWrite[], column: number): boolean {
  const expected = contents.cells.map((cell, position) => {
    const now = cells[position] ?? null;
    if (typeof contents.formulas[position] === "string") return now;
    return written.some((write) => write.column - column === position && write.value === now) ? now : cell;
  });
  return sameCells(expected, cells);
}
