import { translateHostErrors } from "./hostTrouble";

/** Filters one table column by its values, or takes that column's filter away again; other columns' filters stay. */
export function filterColumn(tableName: string, header: string, values: readonly string[] | null): Promise<void> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const filter = context.workbook.tables.getItem(tableName).columns.getItem(header).filter;
      if (values === null) filter.clear();
      else filter.applyValuesFilter([...values]);
      await context.sync();
    }),
  );
}
