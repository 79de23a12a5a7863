import { findDateProblems } from "../dates";
import { isCalendarDay, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const dateInvalid = rowRule({
  id: "DATE_INVALID",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["birthDate", "correctValue"],
  source: "domain notes §5.3",
  examples: { valid: { birthDate: "20000512" }, invalid: { birthDate: "20010229" } },
  native: {
    label: "不是有效日期",
    condition: (ref) =>
      orFalse(`AND(LEN(${ref("birthDate")})=8,ISNUMBER(--${ref("birthDate")}),NOT(${isCalendarDay(ref("birthDate"), 1)}))`),
  },
  check: (row) => findDateProblems(row, "invalid"),
  message: ({ text }) => `“${text}”不是日历上的日期，请写成年月日8位数字，如20000512。`,
});
