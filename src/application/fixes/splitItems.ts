import type { SheetKind } from "../../domain/columns";
import type { PaneWork } from "../PaneWork";
import { dataWidth } from "../readTable";
import { HostTrouble } from "../WorkbookPort";
import { decideRepair, type RowContents } from "./decideRepair";
import type { FixJournal, SplitBatch } from "./FixJournal";
import { FIX_SENTENCES } from "./fixSentences";
import { isStill } from "./isStill";
import { readContents } from "./readContents";
import { removeUnfinishedCopies } from "./removeUnfinishedCopies";
import { identityOf } from "./rowIdentity";
import { asText, type EditReport, type LeftCell, type RowRepair } from "./RowRepair";

export interface Split extends Omit<RowRepair, "edits"> {
  readonly items: readonly string[];
}

/** Gives each wrong item a row of its own: the row is copied below itself, and every copy keeps one item. */
export async function splitItems(work: Workbook, sheet: SheetKind, split: Split, journal: FixJournal): Promise<EditReport> {
  const { row, label, items } = split;
  const { roster, ...snapshot } = await readContents(work, sheet, { first: row, count: 1 });
  const { layout } = roster.check;
  const { cells } = snapshot.row(row);
  const position = layout.positions.wrongItem ?? -1;
  const edits = [{ column: "wrongItem", before: cells[position] ?? "", after: asText(items[0] ?? "") }] as const;
  const decision = decideRepair({ ...split, edits }, snapshot.row(row), layout);
  const sheetRow = roster.place.row + row + 2;
  if (decision.kind !== "write") return leftAlone({ sheetRow, label, column: "wrongItem", because: decision.kind === "leave" ? decision.because : "changed" });
  const record = { identity: identityOf(row, cells, decision.changes, layout), sheetRow, label, changes: decision.changes };
  const earlier = journal.earlierSplit(sheet, record);
  if (earlier !== null) await removeUnfinishedCopies(work, earlier, row);
  const isThere = await copyDown(work, { kind: "split", sheet, label: FIX_SENTENCES.labels.split, row: record, items, cells, position }, { row, contents: snapshot.row(row) }, journal);
  if (!isThere) return leftAlone({ sheetRow, label, column: "wrongItem", because: "moved" });
  const fresh = await work.session.readRoster(sheet);
  if (fresh === null) throw new HostTrouble("notFound");
  const done = items.filter((item, index) => fresh.cells[row + index]?.[position] === item).length;
  return { done, left: [], isStopped: false };
}

type Workbook = Pick<PaneWork, "port" | "session">;

/** A row of the body, counted from 0, as it was read. */
interface PlacedRow {
  readonly row: number;
  readonly contents: RowContents;
}

/**
 * Where Excel stops half-way, the copies that it has made are taken out again.
 * @returns false where the row was another one by then; it has its item back, and its copies are gone.
 */
async function copyDown(work: Workbook, begun: Omit<SplitBatch, "below" | "bodyRows">, { row, contents }: PlacedRow, journal: FixJournal): Promise<boolean> {
  const roster = work.session.rosters.get(begun.sheet);
  if (roster === undefined) throw new HostTrouble("notFound");
  const { place, check } = roster;
  const batch: SplitBatch = { ...begun, bodyRows: place.bodyRows, below: row + 1 < check.rowCount ? check.cells(row + 1) : null };
  journal.recordSplit(batch);
  try {
    const before = await work.port.copyRowDown(place, { row, width: dataWidth(place), position: batch.position, texts: batch.items });
    if (isStill(contents, before.cells)) return true;
    journal.drop(batch);
    await work.port.putBack(place, [before]);
    await work.port.deleteRows(place, { first: row + 1, count: batch.items.length - 1 }, 1); // made a moment ago
    return false;
  } catch (error) {
    if (mayBeAtWork(error)) throw error;
    await removeUnfinishedCopies(work, batch, row).catch(() => undefined); // repeating the split, or 还原, does it
    throw error;
  }
}

/** Excel that does not answer may still do what it was asked. */
function mayBeAtWork(error: unknown): boolean {
  return !(error instanceof HostTrouble) || error.code === "timeout";
}

function leftAlone(cell: LeftCell): EditReport {
  return { done: 0, left: [cell], isStopped: false };
}
