import { itemNotFound } from "../../protocol/HostError";
import type { Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Chart } from "../state/chart";

/** Excel's first size, in cells of the usual size. */
const FIRST_PLACE = { rows: 15, columns: 8 };

/** Puts a new chart beside its data. */
export function addChart(sheet: Sheet, { type, source }: { readonly type: string; readonly source: Rect }): Chart {
  const number = sheet.state.charts.length + 1;
  const chart: Chart = {
    id: `{chart-${String(++issued)}}`,
    name: `Chart ${String(number)}`,
    type,
    title: "",
    source,
    place: { ...FIRST_PLACE, row: source.row, column: source.column + source.columns + 1 },
  };
  sheet.patch({ charts: [...sheet.state.charts, chart] });
  return chart;
}

export function changeChart(sheet: Sheet, id: string, change: Partial<Chart>): void {
  sheet.patch({ charts: sheet.state.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)) });
}

export function deleteChart(sheet: Sheet, id: string): void {
  sheet.patch({ charts: sheet.state.charts.filter((chart) => chart.id !== id) });
}

/** The chart as it is now; it may be gone. */
export function chartOf(sheet: Sheet, id: string): Chart {
  const chart = sheet.state.charts.find((each) => each.id === id);
  if (chart === undefined) throw itemNotFound();
  return chart;
}

/** Ids differ over all workbooks, as sheet ids do. */
let issued = 0;
