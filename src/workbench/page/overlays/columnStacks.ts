import type { ChartView } from "../../ExcelHost";

/** One column of a chart: its series one upon the other. */
export interface ColumnStack {
  readonly name: string;
  readonly total: number;
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}

/** What is below zero has no height: a count never is. */
export function columnStacks({ categories, series }: Pick<ChartView, "categories" | "series">): readonly ColumnStack[] {
  return categories.map((name, at) => {
    let total = 0;
    const parts = series.map(({ values }) => {
      const from = total;
      total += Math.max(0, values[at] ?? 0);
      return { from, to: total };
    });
    return { name, total, parts };
  });
}

/** The least of 2, 4, 10, 20, 40, 100 … that is not below the value: an end of a scale whose middle is a whole number too. */
export function roundTop(value: number): number {
  let decade = 1;
  for (;;) {
    for (const step of [2, 4, 10]) if (step * decade >= value) return step * decade;
    decade *= 10;
  }
}
