import type { CellRow, CellValue } from "../../domain/cell";
import { isBlankCell } from "../../domain/text";
import type { CellBefore, RowAddition, TablePlace } from "../../application/WorkbookPort";
import { formulaOrNull } from "./formulaOrNull";
import { literalValue } from "./literalValue";
import { translateHostErrors } from "./hostTrouble";

/**
 * Fills rows at the end of a table. Formats come before values, because text that begins with = + - @ would become a formula;
 * all values come at once and last, so that no row is there by half wherever Excel stops.
 */
export function addRows(place: TablePlace, addition: RowAddition): Promise<readonly CellBefore[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      queueBlankRows(context, place, addition);
      const { row, rows, formats } = addition;
      // Excel takes the actions of a request in their order: this is what the values will replace.
      const before = sheet.getRangeByIndexes(row, place.column, rows.length, formats.length);
      before.load("values,formulas,numberFormat");
      for (const { from, count, format } of formatRuns(formats)) {
        // One value for every cell of the range (documented at Range.numberFormat); the types know only the array.
        (sheet.getRangeByIndexes(row, place.column + from, rows.length, count) as { numberFormat: unknown }).numberFormat = format;
      }
      sheet.getRangeByIndexes(row, place.column, rows.length, formats.length).values = rows.map((cells) => cells.map(literalValue));
      await context.sync();
      return replacedCells(place, addition, { values: before.values as CellRow[], formulas: before.formulas as CellRow[], formats: before.numberFormat as CellRow[] });
    }),
  );
}

interface Block {
  readonly values: readonly CellRow[];
  readonly formulas: readonly CellRow[];
  readonly formats: readonly CellRow[];
}

/** All that the addition has written over, where any of it was not blank. */
function replacedCells(place: TablePlace, { row, rows }: RowAddition, { values, formulas, formats }: Block): readonly CellBefore[] {
  const replaced = rows.flatMap((written, index) => {
    const cells = values[index] ?? [];
    return written.flatMap((text: CellValue, column): CellBefore[] => {
      if (text === null) return [];
      const value = cells[column] ?? "";
      const formula = formulaOrNull(formulas[index]?.[column], value);
      return [{ row: row + index, column: place.column + column, value, formula, format: String(formats[index]?.[column]), cells }];
    });
  });
  return replaced.some(({ value, formula }) => formula !== null || !isBlankCell(value)) ? replaced : [];
}

/** Blank rows given as such leave even calculated columns blank (office-js#3013), so their formulas are carried on by hand. */
function queueBlankRows({ workbook }: Excel.RequestContext, place: TablePlace, { missing, formulaColumns }: RowAddition): void {
  if (missing === 0) return;
  const blank = place.headers.map(() => "");
  workbook.tables.getItem(place.tableName).rows.add(undefined, Array.from({ length: missing }, () => blank));
  const sheet = workbook.worksheets.getItem(place.sheetId);
  const last = place.row + place.bodyRows;
  for (const column of formulaColumns) {
    const model = sheet.getRangeByIndexes(last, place.column + column, 1, 1);
    sheet.getRangeByIndexes(last + 1, place.column + column, missing, 1).copyFrom(model, Excel.RangeCopyType.formulas);
  }
}

/** Neighbouring columns of one format. */
function formatRuns(formats: RowAddition["formats"]): { readonly from: number; readonly count: number; readonly format: string }[] {
  const runs: { from: number; count: number; format: string }[] = [];
  formats.forEach((format, column) => {
    const run = runs.at(-1);
    if (format === null) return;
    if (run !== undefined && run.format === format && run.from + run.count === column) run.count += 1;
    else runs.push({ from: column, count: 1, format });
  });
  return runs;
}
