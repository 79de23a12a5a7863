import type { RosterLayout } from "../../domain/rosterLayout";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { HostTrouble } from "../WorkbookPort";
import { editRows } from "./editRows";
import type { CellBatch, JournalRow } from "./FixJournal";
import { createRowFinder, isSameRow } from "./rowIdentity";
import type { EditReport, LeftCell, RowRepair } from "./RowRepair";

/** Puts the old values back, cell by cell, wherever the rows are by now; a cell that somebody has changed since is left and named. */
export async function revertBatch(work: Pick<PaneWork, "port" | "session">, batch: CellBatch, options: ReadOptions): Promise<EditReport> {
  const fresh = await work.session.readRoster(batch.sheet, options);
  if (fresh === null) throw new HostTrouble("notFound");
  const { layout } = fresh.roster.check;
  const find = createRowFinder(fresh.cells, layout);
  const repairs: RowRepair[] = [];
  const gone: LeftCell[] = [];
  for (const row of batch.rows) {
    const found = find(row.identity);
    if (found === null) gone.push(...row.changes.map(({ column }): LeftCell => ({ sheetRow: row.sheetRow, label: row.label, column, because: "rowGone" })));
    else repairs.push(...cellByCell(row, found, layout));
  }
  const report = await editRows(work, batch.sheet, repairs, options);
  return { ...report, left: [...gone, ...report.left] };
}

/** Each cell is put back by itself: one that was changed since does not keep its neighbours from it. */
function cellByCell({ label, identity, changes }: JournalRow, row: number, layout: RosterLayout): RowRepair[] {
  return changes.map(({ column, before, after }) => ({
    row,
    label,
    edits: [{ column, before: after.value, after: before }],
    isMeant: ({ cells }) => isSameRow(identity, cells, layout),
  }));
}
