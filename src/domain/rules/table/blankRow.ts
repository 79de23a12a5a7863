import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const blankRow = tableRule({
  id: "BLANK_ROW",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §5.6",
  examples: { valid: [{ name: "测试甲" }, {}], invalid: [{ name: " " }, { name: "测试甲" }] },
  check: (row, table) => (row.kind() === "blank" && (table.isFollowed || row.cells.looksTouched) ? {} : null),
  message: () => "这一行没有内容，不会上报，可以删除。",
});
