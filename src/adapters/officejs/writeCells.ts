import type { CellRow } from "../../domain/cell";
import type { CellBefore, CellWrite, TablePlace, WriteOptions } from "../../application/WorkbookPort";
import { cellBatches, type CellRun } from "./cellRuns";
import { formulaOrNull } from "./formulaOrNull";
import { translateHostErrors } from "./hostTrouble";
import { queueRun } from "./queueRun";

/** Writes single cells, one request for each batch: each request is one step of Ctrl+Z where the host keeps it. */
export async function writeCells(place: TablePlace, writes: readonly CellWrite[], options: WriteOptions): Promise<ReadonlyMap<CellWrite, CellBefore>> {
  const before = new Map<CellWrite, CellBefore>();
  for (const batch of cellBatches(writes, options)) {
    for (const cell of await writeBatch(place, batch, options.width)) before.set(cell.write, cell.before);
  }
  return before;
}

interface Written {
  readonly write: CellWrite;
  readonly before: CellBefore;
}

/** Excel takes the actions of a request in their order: what is read here is what the writing replaces. */
function writeBatch(place: TablePlace, batch: readonly CellRun[], width: number): Promise<Written[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const { first, count } = rowsOf(batch);
      const rows = sheet.getRangeByIndexes(first, place.column, count, width);
      rows.load("values");
      const replaced = batch.map((run) => {
        const cells = sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1);
        cells.load("formulas,numberFormat");
        return { run, cells };
      });
      for (const run of batch) queueRun(sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1), run);
      await context.sync();
      return replaced.flatMap(({ run, cells: { formulas, numberFormat } }) =>
        run.writes.map((write, index) => {
          const cells = (rows.values as CellRow[])[write.row - first] ?? [];
          const value = cells[write.column - place.column] ?? "";
          const formula = formulaOrNull((formulas as CellRow[])[index]?.[0], value);
          return { write, before: { row: write.row, column: write.column, value, formula, format: String((numberFormat as CellRow[])[index]?.[0]), cells } };
        }),
      );
    }),
  );
}

function rowsOf(batch: readonly CellRun[]): { readonly first: number; readonly count: number } {
  const first = batch.reduce((least, { row }) => Math.min(least, row), Number.MAX_SAFE_INTEGER);
  const last = batch.reduce((most, { row, values }) => Math.max(most, row + values.length - 1), 0);
  return { first, count: last - first + 1 };
}
