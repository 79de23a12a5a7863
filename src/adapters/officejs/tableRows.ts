import type { CellRow } from "../../domain/cell";
import type { CellBefore, RowCopy, RowSpan, TablePlace } from "../../application/WorkbookPort";
import { formulaOrNull } from "./formulaOrNull";
import { translateHostErrors } from "./hostTrouble";

/**
 * Puts copies of a table row below it, with another text of the list in one column of each. The new rows come first and the
 * row itself last: where Excel stops half-way, nothing of the row is missing. Everything is found from the table, which may
 * have moved since it was read; so the copies lie in the new rows wherever these are.
 */
export function copyRowDown({ tableName, bodyRows }: TablePlace, { row, width, position, texts }: RowCopy): Promise<CellBefore> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      const before = table.getDataBodyRange().getCell(row, 0).getAbsoluteResizedRange(1, width);
      before.load("values,formulas,numberFormat,rowIndex,columnIndex");
      const isLast = row + 1 >= bodyRows;
      for (let count = 1; count < texts.length; count++) table.rows.add(isLast ? undefined : row + 1);
      const body = table.getDataBodyRange();
      const source = body.getCell(row, 0).getAbsoluteResizedRange(1, width);
      body.getCell(row + 1, 0).getAbsoluteResizedRange(texts.length - 1, width).copyFrom(source, Excel.RangeCopyType.formulas);
      texts.map((text, index) => ({ text, cell: body.getCell(row + index, position) })).reverse().forEach(({ text, cell }) => {
        cell.numberFormat = [["@"]];
        cell.values = [[text]];
      });
      await context.sync();
      const [cells = []] = before.values as CellRow[];
      const [formulas = []] = before.formulas as CellRow[];
      const [formats = []] = before.numberFormat as CellRow[];
      const value = cells[position] ?? "";
      return { row: before.rowIndex, column: before.columnIndex + position, value, formula: formulaOrNull(formulas[position], value), format: String(formats[position]), cells };
    }),
  );
}

/**
 * Takes rows out of a table, wherever it is by now; what stands beside the table and below it stays where it is.
 * @returns what stood in their first `width` columns.
 */
export function deleteRows({ tableName, headers }: TablePlace, { first, count }: RowSpan, width: number): Promise<readonly CellBefore[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
      const before = body.getCell(first, 0).getAbsoluteResizedRange(count, width).getIntersection(body);
      before.load("values,formulas,numberFormat,rowIndex,columnIndex");
      body.getCell(first, 0).getAbsoluteResizedRange(count, headers.length).getIntersection(body).delete(Excel.DeleteShiftDirection.up);
      await context.sync();
      const formulas = before.formulas as CellRow[];
      const formats = before.numberFormat as CellRow[];
      return (before.values as CellRow[]).flatMap((cells, row) =>
        cells.map((value, column): CellBefore => ({
          row: before.rowIndex + row,
          column: before.columnIndex + column,
          value,
          formula: formulaOrNull(formulas[row]?.[column], value),
          format: String(formats[row]?.[column]),
          cells,
        })),
      );
    }),
  );
}

/** Puts blank rows into a table, wherever it is by now. */
export function insertRows({ tableName }: TablePlace, { first, count }: RowSpan): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem(tableName);
      for (let added = 0; added < count; added++) rows.add(first);
      await context.sync();
    }),
  );
}
