import type { ChartView } from "../../ExcelHost";
import { columnStacks, roundTop } from "./columnStacks";

/** Excel's first colours. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const MARGIN = { top: 34, right: 12, bottom: 64, left: 40 };
const LEGEND_STEP = 90;
/** More names than this stand upright. */
const NAMES_ABREAST = 8;

interface ColumnChartProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}

/** A chart as stacked columns, whatever its type in Excel: title, scale, names, legend. */
export function ColumnChart({ chart, width, height }: ColumnChartProps) {
  const plot = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const stacks = columnStacks(chart);
  const top = roundTop(Math.max(...stacks.map(({ total }) => total), 1));
  const step = plot.width / Math.max(1, stacks.length);
  const y = (value: number): number => MARGIN.top + plot.height * (1 - value / top);
  return (
    <svg className="sheet-chart" role="img" aria-label={spoken(chart)} width={width} height={height}>
      <text className="chart-title" x={width / 2} y={22} textAnchor="middle">{chart.title}</text>
      {[0, top / 2, top].map((mark) => (
        <g key={mark}>
          <line className="chart-line" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(mark)} y2={y(mark)} />
          <text x={MARGIN.left - 6} y={y(mark) + 4} textAnchor="end">{mark}</text>
        </g>
      ))}
      {stacks.map(({ name, parts }, index) => {
        const middle = MARGIN.left + step * (index + 0.5);
        return (
          <g key={`${name} ${String(index)}`}>
            {parts.map(({ from, to }, series) => <rect key={series} x={middle - step * 0.3} width={step * 0.6} y={y(to)} height={y(from) - y(to)} fill={colourOf(series)} />)}
            <Name text={name} x={middle} y={height - MARGIN.bottom + 16} upright={stacks.length > NAMES_ABREAST} />
          </g>
        );
      })}
      {chart.series.map(({ name }, series) => (
        <g key={name} transform={`translate(${String(width / 2 + (series - chart.series.length / 2) * LEGEND_STEP)}, ${String(height - 12)})`}>
          <rect width={10} height={10} y={-9} fill={colourOf(series)} />
          <text x={14}>{name}</text>
        </g>
      ))}
    </svg>
  );
}

function Name({ text, x, y, upright }: { readonly text: string; readonly x: number; readonly y: number; readonly upright: boolean }) {
  return upright
    ? <text x={x} y={y - 6} textAnchor="end" transform={`rotate(-60 ${String(x)} ${String(y - 6)})`}>{text}</text>
    : <text x={x} y={y} textAnchor="middle">{text}</text>;
}

function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? "#4472C4";
}

/** What the chart shows, for people who do not see it. */
function spoken({ title, categories, series }: ChartView): string {
  const columns = categories.map((name, at) => `${name}：${series.map(({ name: what, values }) => `${what} ${String(values[at] ?? 0)}`).join("，")}`);
  return `图表“${title}”。${columns.join("；")}。`;
}
