import { sameCells } from "../../domain/cell";
import { isBlankCell } from "../../domain/text";
import type { PaneWork } from "../PaneWork";
import type { RowContents } from "./decideRepair";
import type { SplitBatch } from "./FixJournal";
import { readContents, type Snapshot } from "./readContents";
import { takeOutRows } from "./takeOutRows";

/**
 * Takes out the rows that a refused split has left below its row, provided that they are blank or still copies, that the
 * row itself holds what it held, and that what stood below it comes right after them.
 */
export async function removeUnfinishedCopies(work: Pick<PaneWork, "port" | "session">, batch: SplitBatch, row: number): Promise<void> {
  const most = batch.items.length - 1;
  const snapshot = await readContents(work, batch.sheet, { first: row, count: most + 2 });
  const { place } = snapshot.roster;
  const count = Math.min(most, place.bodyRows - batch.bodyRows);
  if (count < 1 || !isLeftOver(snapshot, row, count, batch)) return;
  await takeOutRows(work.port, place, { first: row + 1, count }, (copy) => snapshot.row(copy));
  await work.session.readRoster(batch.sheet);
}

function isLeftOver(snapshot: Snapshot, row: number, count: number, batch: SplitBatch): boolean {
  const next = snapshot.row(row + count + 1);
  const isRoundThem = sameCells(snapshot.row(row).cells, batch.cells) && (batch.below === null ? next.verdict === null : sameCells(next.cells, batch.below));
  return isRoundThem && Array.from({ length: count }, (_, index) => snapshot.row(row + 1 + index)).every((copy) => isBlank(copy) || isCopy(copy, batch));
}

/** Formulas may say something else in every row. */
function isBlank({ cells, formulas }: RowContents): boolean {
  return cells.every((cell, column) => isBlankCell(cell) || typeof formulas[column] === "string");
}

function isCopy({ cells, formulas }: RowContents, batch: SplitBatch): boolean {
  const items: readonly unknown[] = batch.items;
  return cells.every((cell, column) => cell === batch.cells[column] || typeof formulas[column] === "string" || (column === batch.position && items.includes(cell)));
}
