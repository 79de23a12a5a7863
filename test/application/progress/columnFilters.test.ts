import { canPutBack, sameFilter, valuesFilter } from "../../../src/application/progress/columnFilters";
import type { ColumnFilter } from "../../../src/application/WorkbookPort";

const custom = (criterion1: string, criterion2?: string, operator?: "And" | "Or"): ColumnFilter => ({ filterOn: "Custom", criterion1, ...(criterion2 === undefined ? {} : { criterion2 }), ...(operator === undefined ? {} : { operator }) });

it.each([
  ["the same list in another order and case", valuesFilter(["a", "b"]), valuesFilter(["B", "A"]), true],
  ["a list that is longer", valuesFilter(["a", "b"]), valuesFilter(["a"]), false],
  ["one value, given back as a comparison", valuesFilter(["未查询"]), custom("=未查询"), true],
  ["two values, given back as two comparisons", valuesFilter(["甲", "乙"]), custom("=乙", "=甲", "Or"), true],
  ["two comparisons that must both hold", valuesFilter(["甲", "乙"]), custom("=乙", "=甲", "And"), false],
  ["a pattern", valuesFilter(["甲*"]), custom("=甲*"), false],
  ["a comparison with itself", custom(">5", "<9", "And"), custom(">5", "<9", "And"), true],
  ["no filter and one", null, valuesFilter(["a"]), false],
  ["none and none", null, null, true],
])("sees whether two filters are the same: %s", (_why, a, b, same) => {
  expect(sameFilter(a, b)).toBe(same);
});

it.each([
  ["texts", valuesFilter(["未查询"]), true],
  ["a comparison", custom(">=5", "<9", "And"), true],
  ["blanks among texts", valuesFilter(["未查询", ""]), false],
  ["blanks alone", custom("="), false],
  ["anything but blanks", custom("<>"), false],
  ["dates", { filterOn: "Values", values: [{ date: "2018-10-15", specificity: "Day" }] }, false],
  ["a list that Excel does not tell", { filterOn: "Values" }, false],
  ["a colour", { filterOn: "CellColor" }, false],
  ["the top ten", { filterOn: "TopItems", criterion1: "10" }, false],
  ["this month", { filterOn: "Dynamic" }, false],
])("knows what Excel can be given again: %s", (_why, filter, can) => {
  expect(canPutBack(filter)).toBe(can);
});
