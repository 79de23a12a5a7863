import { isMinority } from "../../ethnicGroups";
import { isNotOverridden, orFalse } from "../native";
import { rowRule } from "../rule";
import { categorySays, isOfEarlierYear, mentionsPrepAnywhere } from "../scopeConditions";
import { BOTH_SHEETS } from "../sheets";

/** The code keeps the year of the first notice; the sentence names the year of the policy. */
export const scopeNot2018 = rowRule({
  id: "SCOPE_NOT_2018",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "the notice: 仅指2018年参加高考的学生; domain notes §4, line 5",
  overridable: "范围",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: "17469033150001" } },
  native: {
    label: "不是本年高考",
    condition: (ref, policy) =>
      orFalse(
        `AND(${isOfEarlierYear(ref, policy)},NOT(${categorySays(ref, "入学资格", "退役", "入伍")}),OR(${policy("excludesPreviousYearPrep")}="是",NOT(${mentionsPrepAnywhere(ref)})),${isNotOverridden(ref, "范围")})`,
      ),
  },
  check(row, { policy }) {
    if (row.scope().kind !== "notCohort") return null;
    const digits = row.examNumber()?.number.slice(0, 2) ?? "";
    return { year: policy.gaokaoYear, digits, mayBePrep: isMinority(row.ethnicGroup()?.name ?? "汉族") };
  },
  message: ({ year, digits, mayBePrep }) =>
    `考生号以${digits}开头，不是${String(year)}年高考的，${mayBePrep ? "可能是不在范围内的少数民族预科生，" : ""}请核对考生号；教务处同意列入的，请在备注写“#已核实:范围 理由”。`,
});
