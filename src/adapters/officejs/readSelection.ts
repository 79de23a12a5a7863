import type { CellRow } from "../../domain/cell";
import { translateHostErrors } from "./hostTrouble";

/** The filled part of what is selected; whole columns are cut to it. */
export function readSelection(): Promise<readonly CellRow[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      cells.load("values");
      await context.sync();
      return cells.isNullObject ? [] : (cells.values as CellRow[]);
    }),
  );
}
