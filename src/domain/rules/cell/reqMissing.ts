import type { Fix } from "../../finding";
import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const reqMissing = cellRule({
  id: "REQ_MISSING",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["college"],
  source: "domain notes §3.2, column 2",
  examples: { valid: { college: "测试学院" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("college")) },
  check: (row) => (row.isBlank("college") ? {} : null),
  message: () => "学院没有填写，请填写；如果是合并单元格造成的空格，请取消合并后逐行填写。",
  fix: (): Fix => ({ kind: "fillFromAbove", column: "college" }),
});
