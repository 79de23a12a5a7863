import { previewLines } from "../../../src/application/fixes/previewLines";
import { countSafeChanges, safeRepairs } from "../../../src/application/fixes/safeRepairs";
import { SHEET_COLUMNS, COLUMNS, type ColumnKey } from "../../../src/domain/columns";
import type { Finding } from "../../../src/domain/finding";
import { policyPreset } from "../../../src/domain/policyPreset";
import { RosterCheck } from "../../../src/domain/rosterCheck";

const COLUMNS_OF_SHEET = SHEET_COLUMNS.attachment1;
const row = (cells: { readonly [K in ColumnKey]?: string }): string[] => COLUMNS_OF_SHEET.map((key) => cells[key] ?? "");

function check(...rows: readonly { readonly [K in ColumnKey]?: string }[]): RosterCheck {
  const context = { policy: policyPreset(2018, "测试学院", "1.0.0"), today: { year: 2018, month: 10, day: 10 } };
  const roster = new RosterCheck("attachment1", COLUMNS_OF_SHEET.map((key) => COLUMNS[key].header), context);
  roster.replaceAll(rows.map(row));
  return roster;
}

it("takes what loses nothing and leaves what says something new", () => {
  const roster = check({ name: "测试江•样例提", gender: "男性", studentNumber: "2018990101" }, {}, { name: "测试 乙", wrongItem: "姓名、性别" });
  const lines = previewLines(safeRepairs(roster), 4);
  expect(lines.map(({ sheetRow, column, before, after }) => [sheetRow, column, before, after])).toContainEqual([4, "gender", "男性", "男"]);
  expect(lines.every(({ column }) => column !== "wrongItem")).toBe(true);
  expect(lines.some(({ after }) => after.includes("·"))).toBe(false);
  const counted = Array.from({ length: roster.rowCount }, (_, index) => countSafeChanges(roster.verdict(index).findings));
  expect(counted.reduce((sum, cells) => sum + cells, 0)).toBe(lines.length);
});

it("writes no cell twice", () => {
  const twice = (after: string): Finding => ({ rule: "A", severity: "info", column: "name", message: "", fix: { kind: "replace", safe: true, changes: [{ column: "name", before: "甲 ", after }] } });
  expect(countSafeChanges([twice("甲"), twice("乙")])).toBe(1);
});
