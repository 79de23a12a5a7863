import type { Block } from "./a1";
import { landscapePage } from "./pageSetups";
import type { WorkbookCommand } from "./TableCommand";

export const PROGRESS_SHEET = "进度";
/** The defined name by which a progress sheet of ours is recognised when it is made again. */
export const PROGRESS_NAME = "进度区域";

/** How far each class is, in numbers only. */
export interface ProgressSheet {
  readonly title: string;
  /** One line under the title: the day, and the whole. */
  readonly note: string;
  readonly classes: readonly ProgressRow[];
  readonly total: ProgressRow;
}

export interface ProgressRow {
  readonly name: string;
  readonly done: number;
  readonly pending: number;
  readonly inScope: number;
  readonly share: string;
  readonly prep: number;
}

const HEADERS = ["班级", "已完成", "未完成", "应查", "完成率", "预科（不计入）"];
const WIDTHS = [22, 10, 10, 10, 10, 16];
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** More columns than this cannot be told apart in a chart. */
const LONGEST_CHART = 40;
const CHART_ROWS = 18;
const CHART_COLUMNS = 9;

/** Frozen counts and a chart of them; the classes with the most pending students come first, and the chart shows those. */
export function compileProgressSheet(sheet: string, { title, note, classes, total }: ProgressSheet): WorkbookCommand[] {
  const width = HEADERS.length;
  const charted = Math.min(classes.length, LONGEST_CHART);
  const table: Block = { row: HEADER_ROW, column: 0, rows: classes.length + 2, columns: width };
  const header: Block = { ...table, rows: 1 };
  const whole: Block = { ...table, row: 0, rows: HEADER_ROW + table.rows };
  const line = (row: number): Block => ({ row, column: 0, rows: 1, columns: 1 });
  return [
    { kind: "addSheet", sheet },
    { kind: "hideGridlines", sheet },
    ...WIDTHS.map((characters, column): WorkbookCommand => ({ kind: "setColumnWidth", sheet, column, characters })),
    { kind: "setColumnFormat", sheet, column: 0, format: "@" },
    { kind: "setColumnFormat", sheet, column: 4, format: "@" },
    { kind: "setValues", sheet, block: line(0), values: [[title]] },
    { kind: "setStyle", sheet, block: line(0), style: { fontName: "黑体", fontSize: 16, bold: true, vertical: "Center" } },
    { kind: "setValues", sheet, block: line(1), values: [[note]] },
    { kind: "setStyle", sheet, block: line(1), style: { ...FONT, fontColor: "#595959" } },
    { kind: "setStyle", sheet, block: table, style: { ...FONT, grid: true } },
    { kind: "setStyle", sheet, block: header, style: { bold: true, fill: "#DDEBF7", horizontal: "Center" } },
    { kind: "setValues", sheet, block: table, values: [HEADERS, ...[...classes, total].map(cellsOf)] },
    { kind: "setStyle", sheet, block: { ...table, row: FIRST_ROW + classes.length, rows: 1 }, style: { bold: true } },
    { kind: "freezeRows", sheet, rows: FIRST_ROW },
    { kind: "addColumnChart", sheet, source: { row: HEADER_ROW, column: 0, rows: charted + 1, columns: 3 }, place: { row: 1, column: width + 1, rows: CHART_ROWS, columns: CHART_COLUMNS }, title },
    { kind: "setPage", sheet, page: landscapePage({ headerRow: HEADER_ROW, printArea: { ...whole, rows: Math.max(whole.rows, 1 + CHART_ROWS), columns: width + 1 + CHART_COLUMNS }, printsGridlines: false }) },
    { kind: "defineName", name: PROGRESS_NAME, sheet, block: whole },
  ];
}

function cellsOf({ name, done, pending, inScope, share, prep }: ProgressRow): (string | number)[] {
  return [name, done, pending, inScope, share, prep];
}

const FONT = { fontName: "宋体", fontSize: 11, vertical: "Center" } as const;
