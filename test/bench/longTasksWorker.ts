/** The workbook of the long-tasks bench, off the pane's thread as Excel is: two tables that answer with texts. */
import { POLICY_TABLE, policyCells } from "../../src/blueprint/policyTable";
import { ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import type { CellRow } from "../../src/domain/cell";
import { COLUMNS, SHEET_COLUMNS, type SheetKind } from "../../src/domain/columns";
import { Random } from "./random";
import { BENCH_COLUMNS, BENCH_CONTEXT, BENCH_HEADERS, cleanRow, dirtyRow } from "./rosterRows";

/** What the pane's side asks; the answer has the same number. */
export type Asked = { readonly id: number } & (
  | { readonly kind: "fill"; readonly rows: number; readonly dirtyOneIn: number }
  | { readonly kind: "survey" }
  | { readonly kind: "read"; readonly tableName: string; readonly first: number; readonly count: number }
  | { readonly kind: "change"; readonly tableName: string; readonly first: number; readonly count: number }
);

interface Table {
  readonly headers: CellRow;
  rows: CellRow[];
}

const tables = new Map<string, Table>();
const random = new Random(2018);
const TRACKER_COLUMNS = SHEET_COLUMNS.tracker.filter((key) => key !== "checkResult");
const TRACKER_HEADERS = TRACKER_COLUMNS.map((key) => COLUMNS[key].header);

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  postMessage({ id: data.id, text: JSON.stringify(answer(data)) });
});

function answer(asked: Asked): unknown {
  switch (asked.kind) {
    case "fill":
      tables.set(POLICY_TABLE, { headers: ["项目", "内容"], rows: policyCells(BENCH_CONTEXT.policy).map((row) => [...row]) });
      for (const kind of ["attachment1", "tracker"] as const) tables.set(ROSTER_SHEETS[kind].tableName, { headers: headersOf(kind), rows: Array.from({ length: asked.rows }, (_, row) => rowOf(kind, row, row % asked.dirtyOneIn === 0)) });
      return null;
    case "survey":
      return { sheets: [], names: [], tables: [...tables.keys()].map(placeOf) };
    case "read":
      return { place: placeOf(asked.tableName), rows: table(asked.tableName).rows.slice(asked.first - 1, asked.first - 1 + asked.count) };
    case "change": {
      const { rows } = table(asked.tableName);
      const kind = asked.tableName === ROSTER_SHEETS.tracker.tableName ? "tracker" : "attachment1";
      for (let row = asked.first; row < asked.first + asked.count; row++) rows[row] = rowOf(kind, 2_000_000 + row, asked.count === 1);
      return null;
    }
  }
}

function headersOf(kind: SheetKind): CellRow {
  return kind === "attachment1" ? BENCH_HEADERS : TRACKER_HEADERS;
}

/** One in three of the tracker's students is not finished. */
function rowOf(kind: SheetKind, row: number, isDirty: boolean): CellRow {
  const cells = isDirty ? dirtyRow(row, random) : cleanRow(row);
  if (kind === "attachment1") return cells;
  return TRACKER_COLUMNS.map((key) => (key === "status" ? (row % 3 === 0 ? "未查询" : "已确认无误") : (cells[BENCH_COLUMNS.indexOf(key)] ?? "")));
}

function table(name: string): Table {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function placeOf(tableName: string): unknown {
  const { headers, rows } = table(tableName);
  return { tableName, sheetId: tableName, sheetName: tableName, row: 0, column: 0, bodyRows: rows.length, headers };
}
