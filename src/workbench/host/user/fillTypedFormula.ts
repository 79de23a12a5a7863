import { moveFormula } from "../../formula/references";
import { Formula } from "../model/formulas/Formula";
import { containsCell } from "../model/geometry/rect";
import type { Place } from "../model/operations/enterCell";
import type { Sheet } from "../model/Sheet";
import { bodyOf } from "../model/state/table";

/** A formula typed into an otherwise empty column of a table becomes a calculated column. */
export function fillTypedFormula(sheet: Sheet, { row, column }: Place): void {
  const content = sheet.cells.get(row, column);
  const table = sheet.state.tables.find((candidate) => containsCell(bodyOf(candidate), row, column));
  if (!(content instanceof Formula) || table === undefined) return;
  const body = { ...bodyOf(table), column, columns: 1 };
  const above = { ...body, rows: row - body.row };
  const below = { ...body, row: row + 1, rows: body.row + body.rows - row - 1 };
  if (!sheet.cells.isEmpty(above) || !sheet.cells.isEmpty(below)) return;
  for (let other = body.row; other < body.row + body.rows; other++) {
    if (other !== row) sheet.cells.set(other, column, new Formula(moveFormula(content.text, other - row, 0)));
  }
}
