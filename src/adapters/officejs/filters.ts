import type { CellRow } from "../../domain/cell";
import type { ColumnFilter, FilteredColumn } from "../../application/WorkbookPort";
import { translateHostErrors } from "./hostTrouble";

/** Every column of a table with its filter, in one round trip. */
export function readFilters(tableName: string): Promise<readonly FilteredColumn[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      const header = table.getHeaderRowRange();
      header.load("values");
      const autoFilter = context.workbook.tables.getItem(tableName).autoFilter;
      autoFilter.load("criteria");
      await context.sync();
      const { criteria } = autoFilter;
      return ((header.values as CellRow[])[0] ?? []).map((text, index) => ({ header: String(text), filter: withoutNulls(criteria[index]) }));
    }),
  );
}

/** Filters some columns of a table anew, or takes their filter away; other columns' filters stay. */
export function setFilters(tableName: string, columns: readonly FilteredColumn[]): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      for (const { header, filter: wanted } of columns) queueFilter(context.workbook.tables.getItem(tableName).columns.getItem(header).filter, wanted);
      await context.sync();
    }),
  );
}

function queueFilter(target: Excel.Filter, filter: ColumnFilter | null): void {
  if (filter === null) target.clear();
  else if (filter.filterOn === "Values") target.applyValuesFilter((filter.values ?? []).map(String));
  else target.applyCustomFilter(filter.criterion1 ?? "", filter.criterion2, filter.operator);
}

/** Excel fills what does not apply with null, and refuses to take that back (office-js#1226). */
function withoutNulls(criteria: Excel.FilterCriteria | null | undefined): ColumnFilter | null {
  if (criteria == null) return null;
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null)) as unknown as ColumnFilter;
}
