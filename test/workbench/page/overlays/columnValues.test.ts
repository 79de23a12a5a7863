import { columnValues } from "../../../../src/workbench/page/overlays/columnValues";
import { hostWithTable, tableName } from "../hostWithTable";

const ROWS = [["甲", "10班"], ["乙", "9班"], ["丙", ""], ["丁", "9班"]] as const;

it("lists each value once, numbers in counting order, blank last", () => {
  const host = hostWithTable(ROWS);
  expect(columnValues(host.view.sheet("Sheet1"), tableName(host), "班级")).toEqual([
    { text: "9班", shown: true },
    { text: "10班", shown: true },
    { text: "", shown: true },
  ]);
});

it("ticks what this column's filter lets through", () => {
  const host = hostWithTable(ROWS);
  host.user.filterTable(tableName(host), "班级", ["9班"]);
  const shown = columnValues(host.view.sheet("Sheet1"), tableName(host), "班级").filter((value) => value.shown);
  expect(shown.map((value) => value.text)).toEqual(["9班"]);
});

it("ticks everything in a column without a filter, though another column hides rows", () => {
  const host = hostWithTable(ROWS);
  host.user.filterTable(tableName(host), "班级", ["9班"]);
  expect(columnValues(host.view.sheet("Sheet1"), tableName(host), "姓名").every((value) => value.shown)).toBe(true);
});

it("has nothing to list for a header that is gone", () => {
  const host = hostWithTable(ROWS);
  expect(columnValues(host.view.sheet("Sheet1"), tableName(host), "专业")).toEqual([]);
});
