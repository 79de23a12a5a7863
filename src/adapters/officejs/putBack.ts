import type { CellBefore, TablePlace } from "../../application/WorkbookPort";
import { cellBatches, type CellRun } from "./cellRuns";
import { translateHostErrors } from "./hostTrouble";
import { queueRun } from "./queueRun";

/** These writes wait for a person who edits a cell, because what they mend is wrong as long as it stands. */
const PATIENT: Excel.RunOptions = { delayForCellEdit: true };

/** Gives cells back what stood in them, each for itself. */
export async function putBack({ sheetId }: TablePlace, cells: readonly CellBefore[]): Promise<void> {
  const formulas = cells.filter((cell): cell is FormulaBefore => cell.formula !== null);
  for (const batch of cellBatches(cells.filter(({ formula }) => formula === null), { cellByCell: true })) await putBackValues(sheetId, batch);
  if (formulas.length > 0) await putBackFormulas(sheetId, formulas);
}

type FormulaBefore = CellBefore & { readonly formula: string };

function putBackValues(sheetId: string, batch: readonly CellRun[]): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(PATIENT, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const run of batch) queueRun(sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1), run);
      await context.sync();
    }),
  );
}

function putBackFormulas(sheetId: string, cells: readonly FormulaBefore[]): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(PATIENT, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { row, column, formula, format } of cells) {
        const cell = sheet.getRangeByIndexes(row, column, 1, 1);
        cell.numberFormat = [["General"]]; // below a format of text it would become text
        cell.formulas = [[formula]];
        cell.numberFormat = [[format]];
      }
      await context.sync();
    }),
  );
}
