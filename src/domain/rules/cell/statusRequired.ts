import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { TRACKER } from "../sheets";

export const statusRequired = cellRule({
  id: "STATUS_REQUIRED",
  severity: "error",
  sheets: TRACKER,
  columns: ["status"],
  source: "domain notes §3.3",
  examples: { valid: { status: "未查询" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("status")) },
  check: (row) => (row.isBlank("status") ? {} : null),
  message: () => "查询确认状态没有填写，还没有查询的请选“未查询”。",
});
