import { allRows, layoutSheet } from "../../../../src/workbench/page/grid/sheetLayout";
import { hostWithTable, tableName } from "../hostWithTable";

const TOP = { row: 0, column: 0 };

it("leaves out rows that a filter hides", () => {
  const host = hostWithTable([["甲", "1班"], ["乙", "2班"], ["丙", "1班"]]);
  host.user.filterTable(tableName(host), "班级", ["1班"]);
  expect(allRows(layoutSheet(host.view.sheet("Sheet1"), TOP)).slice(0, 6)).toEqual([0, 1, 2, 3, 5, 6]);
});

it("draws frozen rows apart, in front of the others", () => {
  const host = hostWithTable([["甲", "1班"]]);
  host.workbook.activeSheet.patch({ frozen: { rows: 3, columns: 0 } });
  const layout = layoutSheet(host.view.sheet("Sheet1"), TOP);
  expect(layout.frozenRows).toEqual([0, 1, 2]);
  expect(layout.rows[0]).toBe(3);
});

it("has blank rows to type into below what is used", () => {
  const host = hostWithTable(Array.from({ length: 950 }, (_, index) => [`学生${index}`, "1班"] as const));
  const { rows } = layoutSheet(host.view.sheet("Sheet1"), TOP);
  expect(rows.length).toBeGreaterThan(1_000);
  expect(rows.length).toBeLessThan(1_300);
});

it("reaches as far as the selected cell", () => {
  const host = hostWithTable([["甲", "1班"]]);
  const layout = layoutSheet(host.view.sheet("Sheet1"), { row: 5_000, column: 60 });
  expect(layout.rows).toContain(5_000);
  expect(layout.columns.map((column) => column.index)).toContain(60);
});
