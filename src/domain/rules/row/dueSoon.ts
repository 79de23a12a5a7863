import { daysLeft } from "../../facts/deadline";
import { countsInScope } from "../../facts/scopeReading";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const dueSoon = rowRule({
  id: "DUE_SOON",
  severity: "info",
  sheets: TRACKER,
  columns: ["status"],
  source: "the notice: 10月15日前; domain notes §8: 3 days or less",
  examples: { valid: { status: "已确认无误" }, invalid: { status: "未查询" } },
  check(row, context) {
    if (row.status()?.status !== "未查询") return null;
    const days = daysLeft(context);
    return days >= 0 && days <= 3 && countsInScope(row) ? { days } : null;
  },
  message: ({ days }) => (days === 0 ? "今天是截止日期，这名学生还没有查询，请尽快提醒。" : `离截止日期还有${String(days)}天，这名学生还没有查询，请提醒。`),
});
