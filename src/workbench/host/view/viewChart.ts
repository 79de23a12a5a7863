import type { ChartView } from "../../ExcelHost";
import { formatAddress } from "../model/geometry/address";
import type { Sheet } from "../model/Sheet";
import type { Chart } from "../model/state/chart";
import type { Book } from "../objects/Book";

/** A chart as it looks now: its numbers are read from the cells. */
export function viewChart({ calculation }: Book, sheet: Sheet, { type, title, source, place }: Chart): ChartView {
  calculation.ensureBlock(sheet, source);
  const rows = Array.from({ length: source.rows - 1 }, (_, index) => source.row + 1 + index);
  const columns = Array.from({ length: source.columns - 1 }, (_, index) => source.column + 1 + index);
  const value = (row: number, column: number) => calculation.value(sheet, row, column);
  return {
    type,
    title,
    place: formatAddress(place),
    categories: rows.map((row) => String(value(row, source.column))),
    series: columns.map((column) => ({ name: String(value(source.row, column)), values: rows.map((row) => Number(value(row, column)) || 0) })),
  };
}
