import { useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import type { ChartView } from "../../ExcelHost";
import { parseBox, type Box } from "../cells/a1";
import type { RevoSheet } from "../grid/RevoSheet";
import { allRows, type SheetLayout } from "../grid/sheetLayout";
import type { WorkbenchStore } from "../state/workbenchStore";
import { ColumnChart } from "./ColumnChart";

interface ChartsProps {
  readonly store: WorkbenchStore;
  readonly surface: RevoSheet | null;
  readonly tick: number;
}

/** The charts of the sheet over the cells that they cover. */
export function Charts({ store, surface, tick }: ChartsProps) {
  return store.sheet().charts.map((chart, index) => <PlacedChart key={`${String(index)} ${chart.place}`} chart={chart} layout={store.layout()} surface={surface} tick={tick} />);
}

interface PlacedChartProps extends Omit<ChartsProps, "store"> {
  readonly chart: ChartView;
  readonly layout: SheetLayout;
}

/** Goes where the first of its cells goes, and out of sight with it. */
function PlacedChart({ chart, layout, surface, tick }: PlacedChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ visibility: "hidden" });
  const box = parseBox(chart.place);
  const row = box?.top ?? 0;
  const column = box?.left ?? 0;
  useLayoutEffect(() => {
    const cell = surface?.cellElement({ row, column })?.getBoundingClientRect();
    const area = holder.current?.parentElement?.getBoundingClientRect();
    const next: CSSProperties = cell === undefined || area === undefined ? { visibility: "hidden" } : { left: cell.left - area.left, top: cell.top - area.top };
    setPlace((shown) => (shown.left === next.left && shown.top === next.top && shown.visibility === next.visibility ? shown : next));
  }, [surface, row, column, tick]);
  return box === null ? null : <div ref={holder} className="chart-place" style={place}><ColumnChart chart={chart} {...sizeOf(box, layout)} /></div>;
}

function sizeOf({ top, left, bottom, right }: Box, layout: SheetLayout): { readonly width: number; readonly height: number } {
  const columns = layout.columns.filter(({ index }) => index >= left && index <= right);
  const rows = allRows(layout).filter((row) => row >= top && row <= bottom);
  return {
    width: columns.reduce((sum, { width }) => sum + width, 0),
    height: rows.reduce((sum, row) => sum + (layout.heights.get(row) ?? layout.rowHeight), 0),
  };
}
