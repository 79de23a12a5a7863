import { orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshYearFuture = rowRule({
  id: "KSH_YEAR_FUTURE",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §4, line 1",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: "19469033150001" } },
  native: {
    label: "年份比高考年份晚",
    condition: (ref, policy) => orFalse(`AND(LEN(${ref("examNumber")})=14,--LEFT(${ref("examNumber")},2)>--RIGHT(${policy("gaokaoYear")},2))`),
  },
  check: (row, { policy }) => (row.scope().kind === "yearInFuture" ? { digits: row.examNumber()?.number.slice(0, 2) ?? "", year: policy.gaokaoYear } : null),
  message: ({ digits, year }) => `考生号以${digits}开头，比${String(year)}年高考还晚，应是填错了，请与录取名册核对。`,
});
