import { isNotOverridden } from "../native";
import { rowRule } from "../rule";
import { categorySays } from "../scopeConditions";
import { BOTH_SHEETS } from "../sheets";

export const scopeNotGaokao = rowRule({
  id: "SCOPE_NOT_GAOKAO",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["candidateCategory"],
  source: "domain notes §4, line 10",
  overridable: "范围",
  examples: { valid: { candidateCategory: "普通高考", examNumber: "18469033150001" }, invalid: { candidateCategory: "国际学生" } },
  native: {
    label: "没有参加高考",
    condition: (ref) => `AND(${categorySays(ref, "国际学生", "留学生")},LEN(${ref("examNumber")})<>14,${isNotOverridden(ref, "范围")})`,
  },
  check: (row) => (row.scope().kind === "notGaokao" ? { category: row.text.candidateCategory } : null),
  message: ({ category }) => `考生类别是“${category}”，没有参加高考，不在本次核查范围；教务处同意列入的，请在备注写“#已核实:范围 理由”。`,
});
