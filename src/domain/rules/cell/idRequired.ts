import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idRequired = cellRule({
  id: "ID_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §3.2, column 12",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("documentNumber")) },
  check: (row) => (row.isBlank("documentNumber") ? {} : null),
  message: () => "证件号码没有填写，请填写学生本人证件上的号码。",
});
