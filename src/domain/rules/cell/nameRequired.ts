import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameRequired = cellRule({
  id: "NAME_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "domain notes §3.2, column 7",
  examples: { valid: { name: "测试甲" }, invalid: { gender: "男" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("name")) },
  check: (row) => (row.isBlank("name") ? {} : null),
  message: () => "姓名没有填写，请照证件填写。",
});
