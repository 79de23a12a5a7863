import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const hiddenRow = tableRule({
  id: "HIDDEN_ROW",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §5.6",
  examples: { valid: [{ name: "测试甲" }], invalid: [{ name: "测试甲" }] },
  check: (row, table) => (table.isHidden && row.kind() === "student" ? {} : null),
  message: () => "这一行被隐藏或筛选掉了，但仍会检查和上报，请确认是否需要。",
});
