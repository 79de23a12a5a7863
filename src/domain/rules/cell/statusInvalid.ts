import { STATUS_WORDS } from "../../statuses";
import { isFullWidth, isOneOf, orFalse } from "../native";
import { cellRule } from "../rule";
import { TRACKER } from "../sheets";

export const statusInvalid = cellRule({
  id: "STATUS_INVALID",
  severity: "error",
  sheets: TRACKER,
  columns: ["status"],
  source: "domain notes §3.3: 已查询 and √ do not say which result",
  examples: { valid: { status: "已确认无误" }, invalid: { status: "已查询" } },
  native: { label: "看不出结果", condition: (ref) => orFalse(`NOT(OR(${isFullWidth(ref("status"))},${isOneOf(ref("status"), STATUS_WORDS)}))`) },
  check: (row) => (row.text.status !== "" && row.status() === null ? { text: row.text.status } : null),
  message: ({ text }) => `“${text}”看不出查询的结果，请从下拉列表中选择，例如“已确认无误”或“信息有误”。`,
});
