import { ReadingCancelled, type ReadOptions } from "../readTable";
import type { RowSpan, TablePlace, WorkbookPort } from "../WorkbookPort";
import type { CellsPart, PlacedFormula } from "./TemplateReading";

/** A formula takes 7,000 characters: an answer of 1.4 MB. */
const ROWS_PER_READ = 200;
/** Excel cannot be asked whether a column is one formula throughout; so many filled rows are looked at one by one. */
const MOST_ROWS = 2_000;

/** What stands in 校验结果 of the rows that hold something. @param results the table from that column on. @param cells its whole body. */
export async function readResultFormulas(port: WorkbookPort, results: TablePlace, cells: readonly CellsPart[], options: ReadOptions): Promise<PlacedFormula[]> {
  const found: PlacedFormula[] = [];
  for (const span of filledSpans(cells)) {
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    const { formulas } = await port.readContents(results, span, 1);
    found.push(...formulas.map(([formula], index) => ({ row: span.first + index, formula: formula ?? null })));
    if (found.length >= MOST_ROWS) break;
  }
  return found;
}

/** The rows from a filled one to the last filled one that fits into the same answer, and so on. */
function filledSpans(cells: readonly CellsPart[]): RowSpan[] {
  const filled = cells.flatMap(({ firstRow, rows }) => rows.flatMap((row, index) => (row.some((cell) => (cell ?? "") !== "") ? [firstRow + index] : [])));
  const spans: { first: number; count: number }[] = [];
  for (const row of filled) {
    const span = spans.at(-1);
    if (span !== undefined && row - span.first < ROWS_PER_READ) span.count = row - span.first + 1;
    else spans.push({ first: row, count: 1 });
  }
  return spans;
}
