import { isNotOverridden, orFalse } from "../native";
import { rowRule } from "../rule";
import { categorySays, isOfEarlierYear } from "../scopeConditions";
import { BOTH_SHEETS } from "../sheets";

export const scopeNotFreshman = rowRule({
  id: "SCOPE_NOT_FRESHMAN",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §4, line 4",
  overridable: "范围",
  examples: {
    valid: { examNumber: "18469033150001", candidateCategory: "转学" },
    invalid: { examNumber: "17469033150001", candidateCategory: "转学" },
  },
  native: {
    label: "往年学生不在范围",
    condition: (ref, policy) =>
      orFalse(
        `AND(${isOfEarlierYear(ref, policy)},${categorySays(ref, "转学", "复学", "降级")},NOT(${categorySays(ref, "入学资格", "退役")}),${isNotOverridden(ref, "范围")})`,
      ),
  },
  check: (row, { policy }) => (row.scope().kind === "notFreshman" ? { year: policy.gaokaoYear, category: row.text.candidateCategory } : null),
  message: ({ year, category }) =>
    `考生号不是${String(year)}年高考的，考生类别是“${category}”，学籍已在往年注册，不在本次核查范围；教务处同意列入的，请在备注写“#已核实:范围 理由”。`,
});
