import { daysLeft } from "../../facts/deadline";
import { countsInScope } from "../../facts/scopeReading";
import { isPending } from "../../statuses";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const overdue = rowRule({
  id: "OVERDUE",
  severity: "warning",
  sheets: TRACKER,
  columns: ["status"],
  source: "domain notes §8: all pending statuses",
  examples: { valid: { status: "已确认无误" }, invalid: { status: "查不到学籍" } },
  check(row, context) {
    const status = row.status()?.status;
    if (status === undefined || !isPending(status)) return null;
    return daysLeft(context) < 0 && countsInScope(row) ? { status } : null;
  },
  message: ({ status }) => `截止日期已过，这名学生仍是“${status}”，请尽快联系学生处理。`,
});
