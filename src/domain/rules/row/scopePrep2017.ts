import { orFalse } from "../native";
import { rowRule } from "../rule";
import { mentionsPrepAnywhere } from "../scopeConditions";
import { BOTH_SHEETS } from "../sheets";

/** The code keeps the year of the first notice; the sentence names the year of the policy. */
export const scopePrep2017 = rowRule({
  id: "SCOPE_PREP_2017",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "the notice: 不含2017年高考的少数民族预科生; domain notes §4, line 2",
  examples: {
    valid: { examNumber: "18469033150001", candidateCategory: "普通高考" },
    invalid: { examNumber: "17469033150001", candidateCategory: "少数民族预科" },
  },
  native: {
    label: "上年预科生不在范围",
    condition: (ref, policy) =>
      orFalse(
        `AND(${policy("excludesPreviousYearPrep")}="是",LEN(${ref("examNumber")})=14,LEFT(${ref("examNumber")},2)=RIGHT(${policy("gaokaoYear")}-1,2),${mentionsPrepAnywhere(ref)})`,
      ),
  },
  check: (row, { policy }) => (row.scope().kind === "previousPrep" ? { year: policy.gaokaoYear } : null),
  message: ({ year }) =>
    `本次只核查${String(year)}年参加高考的学生，不含${String(year - 1)}年高考的少数民族预科生，请从名单中移出这一行；如不是预科生，请核对考生号。`,
});
