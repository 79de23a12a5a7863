import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const confirmDateMissing = rowRule({
  id: "CONFIRM_DATE_MISSING",
  severity: "warning",
  sheets: TRACKER,
  columns: ["confirmedOn"],
  source: "domain notes §8: helps the registrar, not demanded by the notice",
  examples: { valid: { status: "已确认无误", confirmedOn: "20181008" }, invalid: { status: "已确认无误" } },
  check: (row) => (row.status()?.status === "已确认无误" && row.isBlank("confirmedOn") ? {} : null),
  message: () => "已确认无误，但没有填写确认日期，请补上学生确认的日期。",
});
