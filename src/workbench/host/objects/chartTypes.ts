import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { addChart, changeChart, chartOf, deleteChart } from "../model/operations/charts";
import type { Chart } from "../model/state/chart";
import type { SheetTarget } from "./Book";
import { blockArgument, sheetObject } from "./rangeTarget";
import { asText } from "./styleProperty";

/** A chart, found again by its id at each use. */
interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

/** Excel.ChartCollection: the charts of a sheet. Only data on the same sheet are known. */
export const chartCollectionType: AnyObjectType = defineType<SheetTarget>({
  name: "ChartCollection",
  properties: { Count: { get: ({ sheet }) => sheet.state.charts.length } },
  collection: {
    items: (target) => target.sheet.state.charts.map((chart) => chartObject(target, chart)),
    item: (target, key) => find(target, key) ?? missing(),
  },
  lookups: {
    GetCount: ({ sheet }) => sheet.state.charts.length,
    GetItemOrNullObject: (target, args) => find(target, args.raw(0)),
  },
  commands: { Add: add },
});

/** Excel.Chart */
export const chartType: AnyObjectType = defineType<ChartTarget>({
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { get: ({ chartId }) => chartId },
    Name: { get: (target) => now(target).name, set: (target, value) => { changeChart(target.sheet, target.chartId, { name: asText(value) }); } },
    ChartType: { get: (target) => now(target).type, set: (target, value) => { changeChart(target.sheet, target.chartId, { type: asText(value) }); } },
  },
  navigations: {
    Title: (target) => ({ type: "ChartTitle", target }),
    Worksheet: ({ book, sheet }) => sheetObject(book, sheet),
  },
  commands: {
    Delete: (target) => { deleteChart(target.sheet, now(target).id); },
    SetPosition: setPosition,
  },
});

/** Excel.ChartTitle */
export const chartTitleType: AnyObjectType = defineType<ChartTarget>({
  name: "ChartTitle",
  properties: {
    Text: { get: (target) => now(target).title, set: (target, value) => { changeChart(target.sheet, now(target).id, { title: asText(value) }); } },
  },
});

function add(target: SheetTarget, args: Arguments): HostObject {
  const { sheet, rect } = blockArgument(target.book, target.sheet, args.raw(1));
  const seriesBy = args.optionalText(2) ?? "Auto";
  if (sheet !== target.sheet || seriesBy === "Rows") throw invalidArgument();
  return chartObject(target, addChart(sheet, { type: args.text(0), source: rect }));
}

/** setPosition(startCell, endCell?): one cell when the second is left out. */
function setPosition(target: ChartTarget, args: Arguments): void {
  const { rect: start } = blockArgument(target.book, target.sheet, args.raw(0));
  const { rect: end } = args.raw(1) === null ? { rect: start } : blockArgument(target.book, target.sheet, args.raw(1));
  const place = { row: start.row, column: start.column, rows: end.row + end.rows - start.row, columns: end.column + end.columns - start.column };
  if (place.rows < 1 || place.columns < 1) throw invalidArgument();
  changeChart(target.sheet, now(target).id, { place });
}

function find(target: SheetTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const chart = target.sheet.state.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart === undefined ? null : chartObject(target, chart);
}

function chartObject({ book, sheet }: SheetTarget, { id }: Chart): HostObject {
  return { type: "Chart", target: { book, sheet, chartId: id } satisfies ChartTarget };
}

function now({ sheet, chartId }: ChartTarget): Chart {
  return chartOf(sheet, chartId);
}

function missing(): never {
  throw itemNotFound();
}
