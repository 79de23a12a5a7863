import { toHalfWidth } from "../../text";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const scopeYearConflict = rowRule({
  id: "SCOPE_YEAR_CONFLICT",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examYear"],
  source: "domain notes §4, line +",
  examples: {
    valid: { examNumber: "18469033150001", examYear: "2018" },
    invalid: { examNumber: "18469033150001", examYear: "2017" },
  },
  check(row) {
    const parsed = row.examNumber()?.parsed;
    const written = toHalfWidth(row.text.examYear).replace(/[\s年]|[级届]$/gu, "");
    if (written === "" || parsed?.kind !== "ordinary" || Number(written) === parsed.examYear || Number(`20${written}`) === parsed.examYear) return null;
    return { written, read: parsed.examYear };
  },
  message: ({ written, read }) => `高考年份填的是“${written}”，考生号开头表示${String(read)}年，请核对。`,
});
