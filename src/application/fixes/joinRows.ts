import type { PaneWork } from "../PaneWork";
import { dataWidth, type ReadOptions } from "../readTable";
import { HostTrouble, type CellWrite, type TablePlace, type WorkbookPort } from "../WorkbookPort";
import type { RowContents } from "./decideRepair";
import type { SplitBatch } from "./FixJournal";
import { isStill } from "./isStill";
import { readContents, type Snapshot } from "./readContents";
import { removeUnfinishedCopies } from "./removeUnfinishedCopies";
import { createRowFinder } from "./rowIdentity";
import { takeOutRows } from "./takeOutRows";

/** joined: one row again. untouched: the sheet holds the row as it was. changed: somebody has worked on the rows since, so nothing was done. */
export type JoinOutcome = "joined" | "untouched" | "changed";

/** Takes a split back: the row gets its items again, and the copies go, provided that nobody has written into them. */
export async function joinRows(work: Pick<PaneWork, "port" | "session">, batch: SplitBatch, options: ReadOptions): Promise<JoinOutcome> {
  const { sheet, row: record, items } = batch;
  const fresh = await work.session.readRoster(sheet, options);
  const change = record.changes[0];
  if (fresh === null || change === undefined) throw new HostTrouble("notFound");
  const row = createRowFinder(fresh.cells, fresh.roster.check.layout)(record.identity);
  if (row === null) return "changed";
  const snapshot = await readContents(work, sheet, { first: row, count: items.length });
  const { place, check } = snapshot.roster;
  const position = check.layout.positions.wrongItem ?? -1;
  const held = snapshot.row(row).cells[position];
  if (!copiesAreUntouched(snapshot, row, position, batch)) {
    if (held !== change.before.value) return "changed";
    await removeUnfinishedCopies(work, batch, row);
    return "untouched";
  }
  if (held !== change.before.value && held !== change.after.value) return "changed";
  const isJoined = await joinInto(work.port, snapshot, { row, count: items.length }, { row: place.row + 1 + row, column: place.column + position, ...change.before });
  await work.session.readRoster(sheet);
  return isJoined ? "joined" : "changed";
}

/** The items first: if the second step fails, a copy too many is left, and nothing is missing. */
async function joinInto(port: WorkbookPort, snapshot: Snapshot, { row, count }: { readonly row: number; readonly count: number }, write: CellWrite): Promise<boolean> {
  const { place } = snapshot.roster;
  if (!(await writeWhere(port, place, write, snapshot.row(row)))) return false;
  return takeOutRows(port, place, { first: row + 1, count: count - 1 }, (copy) => snapshot.row(copy));
}

/** Writes a cell, and takes it back where its row was no longer the one that had been read. */
async function writeWhere(port: WorkbookPort, place: TablePlace, write: CellWrite, row: RowContents): Promise<boolean> {
  const replaced = (await port.writeCells(place, [write], { cellByCell: true, width: dataWidth(place) })).get(write);
  if (replaced === undefined || isStill(row, replaced.cells)) return true;
  await port.putBack(place, [replaced]);
  return false;
}

/** Formulas may say something else in every row; everything else must be as it was copied. */
function copiesAreUntouched(snapshot: Snapshot, row: number, position: number, { items, cells }: SplitBatch): boolean {
  return items.every((item, index) => {
    if (index === 0) return true;
    const copy = snapshot.row(row + index);
    if (copy.verdict === null || copy.cells[position] !== item) return false;
    return copy.cells.every((cell, column) => column === position || copy.formulas[column] !== null || cell === cells[column]);
  });
}
