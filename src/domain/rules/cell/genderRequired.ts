import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const genderRequired = cellRule({
  id: "GENDER_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["gender"],
  source: "domain notes §3.2, column 8",
  examples: { valid: { gender: "男" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("gender")) },
  check: (row) => (row.isBlank("gender") ? {} : null),
  message: () => "性别没有填写，请填“男”或“女”。",
});
