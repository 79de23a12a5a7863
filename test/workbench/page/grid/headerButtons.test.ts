import { headerButton } from "../../../../src/workbench/page/grid/headerButtons";
import { hostWithTable, tableName } from "../hostWithTable";

it("puts a button on each header of a table and nowhere else", () => {
  const host = hostWithTable([["甲", "1班"]]);
  const sheet = host.view.sheet("Sheet1");
  const headers = [0, 1, 2, 3].map((column) => headerButton(sheet, { row: 2, column })?.header ?? null);
  expect(headers).toEqual([null, "姓名", "班级", null]);
  expect(headerButton(sheet, { row: 3, column: 1 })).toBeNull();
});

it("marks the column that is filtered", () => {
  const host = hostWithTable([["甲", "1班"], ["乙", "2班"]]);
  host.user.filterTable(tableName(host), "班级", ["1班"]);
  const sheet = host.view.sheet("Sheet1");
  expect([1, 2].map((column) => headerButton(sheet, { row: 2, column })?.filtered)).toEqual([false, true]);
});
