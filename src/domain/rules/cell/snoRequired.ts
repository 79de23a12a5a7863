import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoRequired = cellRule({
  id: "SNO_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "domain notes §3.2, column 5",
  examples: { valid: { studentNumber: "2018990101" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("studentNumber")) },
  check: (row) => (row.isBlank("studentNumber") ? {} : null),
  message: () => "学号没有填写，请填写学校编的学号。",
});
