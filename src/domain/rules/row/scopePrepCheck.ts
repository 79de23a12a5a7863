import type { ColumnKey } from "../../columns";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const scopePrepCheck = rowRule({
  id: "SCOPE_PREP_CHECK",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["candidateCategory", "remarks", "className", "major"],
  source: "domain notes §0.4 and §4, line 6",
  examples: {
    valid: { examNumber: "18469033150001", candidateCategory: "普通高考" },
    invalid: { examNumber: "18469033150001", candidateCategory: "少数民族预科" },
  },
  check(row, { policy }) {
    const { kind, prepColumn } = row.scope();
    if (kind !== "prepCheck" || prepColumn === null) return null;
    const column: ColumnKey = prepColumn;
    return { column, year: policy.gaokaoYear };
  },
  message: ({ year }) => `这里写着“预科”，而考生号是${String(year)}年高考的；请确认是本年预科生还是上年预科转入，后者不在本次核查范围。`,
});
