import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const sampleRow = rowRule({
  id: "SAMPLE_ROW",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §5.6",
  examples: { valid: { serialNumber: "1", name: "测试甲" }, invalid: { serialNumber: "示例", name: "测试甲" } },
  check: (row) => (row.kind() === "sample" ? {} : null),
  message: () => "这是模板的示例行，不参加检查，也不会上报，可以删除。",
});
