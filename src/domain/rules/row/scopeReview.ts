import type { ColumnKey } from "../../columns";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const scopeReview = rowRule({
  id: "SCOPE_REVIEW",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["examNumber", "candidateCategory"],
  source: "domain notes §4, lines 3 and 9",
  examples: {
    valid: { examNumber: "18469033150001", candidateCategory: "普通高考" },
    invalid: { examNumber: "17469033150001", candidateCategory: "保留入学资格(入伍)" },
  },
  check(row, { policy }) {
    const { kind } = row.scope();
    if (kind !== "review" && kind !== "jointExam") return null;
    const column: ColumnKey = kind === "review" ? "examNumber" : "candidateCategory";
    return { column, year: policy.gaokaoYear };
  },
  message: ({ column, year }) =>
    column === "examNumber"
      ? `考生号不是${String(year)}年高考的，考生类别是保留入学资格，是否列入本次核查请先问教务处。`
      : "通过联招入学的学生没有高考考生号，是否列入本次核查请先问教务处。",
});
