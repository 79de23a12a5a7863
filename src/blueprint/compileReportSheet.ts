import type { Block } from "./a1";
import { landscapePage } from "./pageSetups";
import { heightCommands, rowHeights } from "./rowHeights";
import type { SheetCommand } from "./SheetCommand";

/** A plain table to read and print; every cell is text, but for counts. */
export interface ReportSheet {
  readonly sheet: string;
  readonly title: string;
  /** One line under the title. */
  readonly note: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ReportColumn {
  readonly header: string;
  readonly width: number;
  /** Counts are numbers, so that they can be sorted and added up; they and short words stand in the middle. */
  readonly kind?: "count" | "word";
}

const NOTE_ROW = 1;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FONT = { fontName: "宋体", fontSize: 11, vertical: "Center" } as const;

/** Whole columns are text before any value is written, so that numbers keep their digits and nothing becomes a formula. */
export function compileReportSheet({ sheet, title, note, columns, rows }: ReportSheet): SheetCommand[] {
  const whole: Block = { row: 0, column: 0, rows: FIRST_ROW + rows.length, columns: columns.length };
  const header: Block = { ...whole, row: HEADER_ROW, rows: 1 };
  const line = (row: number): Block => ({ row, column: 0, rows: 1, columns: 1 });
  return [
    { kind: "addSheet", sheet },
    { kind: "hideGridlines", sheet },
    ...columns.flatMap(({ width, kind }, column): SheetCommand[] => [
      { kind: "setColumnWidth", sheet, column, characters: width },
      { kind: "setColumnFormat", sheet, column, format: kind === "count" ? "0" : "@" },
    ]),
    { kind: "setValues", sheet, block: line(0), values: [[title]] },
    { kind: "setStyle", sheet, block: line(0), style: { fontName: "黑体", fontSize: 16, bold: true, vertical: "Center" } },
    { kind: "setRowHeight", sheet, block: line(0), points: 32 },
    { kind: "setValues", sheet, block: line(NOTE_ROW), values: [[note]] },
    { kind: "setStyle", sheet, block: line(NOTE_ROW), style: { ...FONT, fontColor: "#595959" } },
    { kind: "setValues", sheet, block: header, values: [columns.map((column) => column.header)] },
    { kind: "setStyle", sheet, block: header, style: { ...FONT, bold: true, fill: "#DDEBF7", horizontal: "Center", wrap: true, grid: true } },
    ...heightCommands(sheet, header, rowHeights([columns.map((column) => column.header)], columns)),
    ...bodyCommands(sheet, { ...whole, row: FIRST_ROW, rows: rows.length }, { columns, rows }),
    { kind: "freezeRows", sheet, rows: FIRST_ROW },
    { kind: "setPage", sheet, page: landscapePage({ headerRow: HEADER_ROW, printArea: whole, printsGridlines: false }) },
  ];
}

function bodyCommands(sheet: string, body: Block, { columns, rows }: Pick<ReportSheet, "columns" | "rows">): SheetCommand[] {
  if (rows.length === 0) return [];
  return [
    { kind: "setStyle", sheet, block: body, style: { ...FONT, wrap: true, grid: true } },
    ...columns.flatMap(({ kind }, column): SheetCommand[] => (kind === undefined ? [] : [{ kind: "setStyle", sheet, block: { ...body, column, columns: 1 }, style: { horizontal: "Center" } }])),
    { kind: "setValues", sheet, block: body, values: rows },
    ...heightCommands(sheet, body, rowHeights(rows, columns)),
  ];
}
