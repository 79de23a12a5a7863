import { isEmpty } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshRequired = rowRule({
  id: "KSH_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §4, line 11",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { name: "测试甲" } },
  native: {
    label: "未填",
    condition: (ref) =>
      `AND(${isEmpty(ref("examNumber"))},ISERR(SEARCH("联招",${ref("candidateCategory")})),ISERR(SEARCH("国际学生",${ref("candidateCategory")})))`,
  },
  check: (row) => (row.scope().kind === "numberMissing" ? {} : null),
  message: () => "考生号没有填写，无法确认是哪一年的高考，请从录取名册中查找后填写。",
});
