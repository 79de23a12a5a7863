import { moveFormula } from "../../../formula/references";
import type { Content } from "../cells/CellGrid";
import { compareValues } from "../cells/compareValues";
import type { Scalar } from "../cells/scalar";
import { Formula } from "../formulas/Formula";
import type { Calculation } from "../formulas/Calculation";
import type { Rect } from "../geometry/rect";
import { overlaps } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { SortField } from "../state/table";
import type { Workbook } from "../Workbook";
import { invalidOperation } from "../../protocol/HostError";

interface Services {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
}

export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/**
 * Sorts the rows of a block by values, as Excel does: numbers, texts, logical values, errors, blanks always last; equal rows
 * keep their order; rows that are hidden stay where they are; relative formulas move along.
 */
export function sortRows(services: Services, sheet: Sheet, { rect, order }: { readonly rect: Rect; readonly order: SortOrder }): void {
  if (sheet.state.merges.some((merge) => overlaps(merge, rect))) throw invalidOperation("Merged cells cannot be sorted.");
  const rows = Array.from({ length: rect.rows }, (_, index) => rect.row + index).filter((row) => !sheet.isRowHidden(row));
  const sorted = sortedRows(services, sheet, { rect, order, rows });
  const moves = rows.map((to, index) => ({ from: sorted[index] ?? to, to }));
  moveRows(sheet, rect, moves);
  services.workbook.emit({ kind: "rowsSorted", sheet, rect });
}

interface Move {
  readonly from: number;
  readonly to: number;
}

function sortedRows({ calculation }: Services, sheet: Sheet, { rect, order, rows }: { readonly rect: Rect; readonly order: SortOrder; readonly rows: readonly number[] }): readonly number[] {
  const keys = new Map<number, readonly Scalar[]>();
  for (const field of order.fields) calculation.ensureBlock(sheet, { ...rect, column: rect.column + field.key, columns: 1 });
  for (const row of rows) keys.set(row, order.fields.map((field) => calculation.value(sheet, row, rect.column + field.key)));
  return [...rows].sort((one, other) => {
    const [left, right] = [keys.get(one) ?? [], keys.get(other) ?? []];
    for (const [index, field] of order.fields.entries()) {
      const result = compareValues(left[index] ?? "", right[index] ?? "", { ascending: field.ascending, matchCase: order.matchCase });
      if (result !== 0) return result;
    }
    return 0;
  });
}

function moveRows(sheet: Sheet, rect: Rect, moves: readonly Move[]): void {
  const changes = moves.filter(({ from, to }) => from !== to);
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const contents = changes.map(({ from }) => sheet.cells.get(from, column));
    changes.forEach(({ from, to }, index) => {
      sheet.cells.set(to, column, movedContent(contents[index], to - from));
    });
    moveStyles(sheet, column, changes);
  }
}

/** Formats travel with their rows; a column of one format needs no work. */
function moveStyles(sheet: Sheet, column: number, changes: readonly Move[]): void {
  const styles = changes.map(({ from }) => sheet.styles.at(from, column));
  if (new Set(styles).size <= 1) return;
  changes.forEach(({ to }, index) => {
    sheet.styles.fill({ row: to, column, rows: 1, columns: 1 }, styles[index]);
  });
}

function movedContent(content: Content | undefined, byRows: number): Content | undefined {
  return content instanceof Formula ? new Formula(moveFormula(content.text, byRows, 0)) : content;
}
