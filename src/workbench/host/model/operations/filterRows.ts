import { formatValue } from "../../../formula/numberFormat";
import { HostError } from "../../protocol/HostError";
import type { Scalar } from "../cells/scalar";
import type { Calculation } from "../formulas/Calculation";
import { overlaps, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { bodyOf, columnOf, type FilterCriteria, type Table } from "../state/table";
import type { Workbook } from "../Workbook";
import { matchesCriterion } from "./filterCriterion";

interface Services {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
}

/** Hides the rows of a table that its column filters reject, and shows the others. */
export function applyTableFilters(services: Services, sheet: Sheet, table: Table): void {
  const criteria = new Map(table.columns.flatMap((column, index) => (column.filter === null ? [] : [[index, column.filter] as const])));
  applyFilters(services, sheet, { body: bodyOf(table), criteria });
}

/** The same for the AutoFilter of a sheet: the first row of its area holds headers. */
export function applySheetFilter(services: Services, sheet: Sheet): void {
  const { filter } = sheet.state;
  if (filter === null) return;
  const { area, criteria } = filter;
  if (area.rows > 1) applyFilters(services, sheet, { body: { ...area, row: area.row + 1, rows: area.rows - 1 }, criteria });
}

/** Throws FilteredRangeConflict when a filter hides rows of the block. */
export function assertNoFilteredRows(sheet: Sheet, rect: Rect): void {
  const { filteredRows } = sheet.state;
  if (filteredRows.size === 0) return;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    if (filteredRows.has(row)) throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
}

function applyFilters(services: Services, sheet: Sheet, { body, criteria }: { readonly body: Rect; readonly criteria: ReadonlyMap<number, FilterCriteria> }): void {
  const hidden = new Set([...sheet.state.filteredRows].filter((row) => !overlaps({ ...body, row, rows: 1 }, body)));
  const before = sheet.state.filteredRows;
  for (const [index, filter] of criteria) {
    const column = columnOf(body, index);
    services.calculation.ensureBlock(sheet, column);
    const accepts = acceptance(filter);
    for (let row = body.row; row < body.row + body.rows; row++) {
      const value = services.calculation.value(sheet, row, column.column);
      if (!accepts(value, formatValue(value, sheet.styleAt(row, column.column).numberFormat))) hidden.add(row);
    }
  }
  sheet.patch({ filteredRows: hidden });
  tell(services.workbook, sheet, { body, before });
}

function tell(workbook: Workbook, sheet: Sheet, { body, before }: { readonly body: Rect; readonly before: ReadonlySet<number> }): void {
  const now = sheet.state.filteredRows;
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  for (const block of blocks(rows.filter((row) => now.has(row) && !before.has(row)), body)) workbook.emit({ kind: "rowsHidden", sheet, rect: block });
  for (const block of blocks(rows.filter((row) => !now.has(row) && before.has(row)), body)) workbook.emit({ kind: "rowsShown", sheet, rect: block });
}

/** One event speaks of whole rows from the first changed one to the last. */
function blocks(rows: readonly number[], body: Rect): readonly Rect[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return [];
  return [{ ...body, row: first, rows: last - first + 1, column: 0, columns: WHOLE_ROW }];
}

const WHOLE_ROW = 16_384;

function acceptance(filter: FilterCriteria): (value: Scalar, text: string) => boolean {
  if (filter.filterOn === "Values") {
    const wanted = new Set((filter.values ?? []).map((value) => String(value).toLowerCase()));
    return (_, text) => wanted.has(text.toLowerCase());
  }
  if (filter.filterOn === "Custom") return customAcceptance(filter);
  throw new HostError("NotImplemented", `The embedded Excel host does not filter on ${filter.filterOn}.`);
}

function customAcceptance({ criterion1 = "", criterion2, operator }: FilterCriteria): (value: Scalar, text: string) => boolean {
  return (value, text) => {
    const first = matchesCriterion(criterion1, value, text);
    if (criterion2 === undefined || criterion2 === "") return first;
    const second = matchesCriterion(criterion2, value, text);
    return operator === "Or" ? first || second : first && second;
  };
}
