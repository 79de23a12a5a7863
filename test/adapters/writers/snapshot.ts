import { formatAddress } from "../../../src/workbench/host/model/geometry/address";
import { SHEET_ROWS } from "../../../src/workbench/host/model/geometry/rect";
import { Formula } from "../../../src/workbench/host/model/formulas/Formula";
import { NORMAL, type CellStyle } from "../../../src/workbench/host/model/cells/cellStyle";
import type { Sheet } from "../../../src/workbench/host/model/Sheet";
import type { Validation } from "../../../src/workbench/host/model/state/validation";
import type { Workbook } from "../../../src/workbench/host/model/Workbook";

/** Everything that a workbook shows and prints, as plain data in reading order. */
export type WorkbookSnapshot = ReturnType<typeof snapshotOf>;

export function snapshotOf(workbook: Workbook) {
  return {
    active: workbook.activeSheet.name,
    names: Object.fromEntries(workbook.names.map(({ name, formula }) => [name, plain(formula)] as const).sort()),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetSnapshot(sheet)])),
    order: workbook.sheets.map(({ name }) => name),
  };
}

export function sheetSnapshot(sheet: Sheet) {
  const { state } = sheet;
  return {
    visibility: state.visibility,
    isProtected: state.protection !== null,
    tabColor: state.tabColor,
    showGridlines: state.showGridlines,
    frozen: state.frozen,
    columnWidths: inOrder(state.columnWidths),
    rowHeights: inOrder(state.rowHeights),
    hiddenRows: [...state.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...state.hiddenColumns].sort((one, other) => one - other),
    merges: state.merges.map(formatAddress),
    cells: cellsOf(sheet),
    styles: stylesOf(sheet),
    lines: linesOf(sheet),
    validations: validationsOf(sheet),
    conditionalFormats: state.conditionalFormats.map(({ type, areas, rule, look, stopIfTrue }) => ({ type, areas: areas.map(formatAddress), formula: plain(rule.formula ?? ""), look, stopIfTrue })),
    tables: state.tables.map(({ name, area, style, showBandedRows, showFilterButton, showHeaders, showTotals }) => ({ name, area: formatAddress(area), style, showBandedRows, showFilterButton, showHeaders, showTotals })),
    page: pageOf(sheet),
  };
}

function cellsOf(sheet: Sheet): Record<string, string | number | boolean> {
  const cells: [string, string | number | boolean][] = [];
  sheet.cells.forEach({ row: 0, column: 0, rows: SHEET_ROWS, columns: COLUMNS }, (content, row, column) => {
    cells.push([formatAddress({ row, column, rows: 1, columns: 1 }), content instanceof Formula ? plain(content.text) : content]);
  });
  return Object.fromEntries(cells);
}

/** More than any sheet of ours has. */
const COLUMNS = 40;

/** The stretches of each column that look alike, with what differs from Normal. */
function stylesOf(sheet: Sheet): Record<string, Partial<CellStyle>> {
  return runsOf((column) => sheet.styles.runs(column, 0, SHEET_ROWS), (style) => {
    const changed = Object.entries(style).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(BASE[key as keyof CellStyle]));
    return Object.fromEntries(changed.filter(([key, value]) => key !== "borders" && !(key === "fontName" && value === NORMAL.fontName)));
  });
}

/** The lines round each cell as they are seen: a line between two cells belongs to either of them. */
function linesOf(sheet: Sheet): Record<string, string> {
  const used = sheet.cells.usedRect() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const line = (row: number, column: number, edge: string): string => {
    const border = row < 0 || column < 0 ? undefined : sheet.styleAt(row, column).borders[edge];
    return border === undefined || border.style === "None" ? "" : `${border.style} ${border.weight} ${border.color}`;
  };
  const lines: [string, string][] = [];
  for (let row = used.row; row <= used.row + used.rows; row++) {
    for (let column = used.column; column <= used.column + used.columns; column++) {
      const edges = SIDES.map(({ edge, opposite, down, across }) => line(row, column, edge) || line(row + down, column + across, opposite));
      if (edges.some((one) => one !== "")) lines.push([formatAddress({ row, column, rows: 1, columns: 1 }), edges.map((one) => one || "-").join(", ")]);
    }
  }
  return Object.fromEntries(lines);
}

const SIDES = [
  { edge: "EdgeTop", opposite: "EdgeBottom", down: -1, across: 0 },
  { edge: "EdgeBottom", opposite: "EdgeTop", down: 1, across: 0 },
  { edge: "EdgeLeft", opposite: "EdgeRight", down: 0, across: -1 },
  { edge: "EdgeRight", opposite: "EdgeLeft", down: 0, across: 1 },
];

/** A file of ours brings 宋体 as its Normal font; an open workbook keeps its own, which here is Excel's. */
const BASE: CellStyle = { ...NORMAL, fontName: "宋体" };

function validationsOf(sheet: Sheet): Record<string, object> {
  return runsOf((column) => sheet.validations.runs(column, 0, SHEET_ROWS), ({ rule, prompt, errorAlert, ignoreBlanks }: Validation) => ({
    rule,
    ignoreBlanks,
    prompt: prompt.title === "" && prompt.message === "" ? null : prompt,
    alert: rule.type === "None" ? null : errorAlert,
  }));
}

function runsOf<T, R extends object>(runs: (column: number) => readonly Run<T>[], describe: (value: T) => R): Record<string, R> {
  const found: [string, R][] = [];
  for (let column = 0; column < COLUMNS; column++) {
    for (const { start, end, value } of joined(runs(column).map((run) => ({ ...run, value: describe(run.value) })))) {
      found.push([formatAddress({ row: start, column, rows: end - start, columns: 1 }), value]);
    }
  }
  return Object.fromEntries(found.filter(([, described]) => Object.keys(described).length > 0));
}

/** Neighbours that differ only in what is described elsewhere. */
function joined<R>(runs: readonly Run<R>[]): Run<R>[] {
  return runs.reduce<Run<R>[]>((before, run) => {
    const last = before.at(-1);
    if (last?.end !== run.start || JSON.stringify(last.value) !== JSON.stringify(run.value)) return [...before, run];
    return [...before.slice(0, -1), { ...run, start: last.start }];
  }, []);
}

interface Run<R> {
  readonly start: number;
  readonly end: number;
  readonly value: R;
}

/** Margins to the nearest point: a file keeps them in inches. */
function pageOf({ state: { layout } }: Sheet) {
  const rounded = Object.fromEntries(Object.entries(layout).map(([key, value]) => [key, typeof value === "number" ? Math.round(value) : value]));
  return { ...rounded, printArea: layout.printArea.map(formatAddress), titleRows: layout.titleRows === null ? null : formatAddress(layout.titleRows) };
}

/** Quotes round a sheet's name are there or not as the program likes. */
function plain(formula: string): string {
  return formula.replaceAll("'", "");
}

function inOrder(map: ReadonlyMap<number, number>): Record<number, number> {
  return Object.fromEntries([...map].sort(([one], [other]) => one - other));
}
