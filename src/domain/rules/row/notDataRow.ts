import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const notDataRow = rowRule({
  id: "NOT_DATA_ROW",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §5.6",
  examples: { valid: { serialNumber: "1", name: "测试甲" }, invalid: { serialNumber: "合计", name: "1人" } },
  check: (row) => (row.kind() === "notData" ? {} : null),
  message: () => "这一行像是合计、填表人等说明，不是学生，不参加检查，也不会上报。",
});
