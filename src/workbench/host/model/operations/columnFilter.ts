import type { Calculation } from "../formulas/Calculation";
import type { Sheet } from "../Sheet";
import type { FilterCriteria, Table } from "../state/table";
import type { Workbook } from "../Workbook";
import { applyTableFilters } from "./filterRows";
import { replaceTable } from "./growTables";

/** Sets or clears the filter of one column of a table, and hides and shows rows accordingly. */
export function setColumnFilter(
  services: { readonly workbook: Workbook; readonly calculation: Calculation },
  sheet: Sheet,
  { table, column, filter }: { readonly table: Table; readonly column: number; readonly filter: FilterCriteria | null },
): void {
  const filtered = { ...table, columns: table.columns.map((old, index) => (index === column ? { ...old, filter } : old)) };
  replaceTable(sheet, filtered);
  applyTableFilters(services, sheet, filtered);
}
