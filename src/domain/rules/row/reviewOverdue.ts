import { parseDateCell } from "../../birthDateText";
import { isoText, yyyymmdd } from "../../plainDate";
import { REVIEW_WORKING_DAYS } from "../../statuses";
import { addWorkingDays } from "../../workingDays";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const reviewOverdue = rowRule({
  id: "REVIEW_OVERDUE",
  severity: "warning",
  sheets: TRACKER,
  columns: ["reviewSubmittedOn"],
  source: "CHSI guide: 三个工作日内; domain notes §3.4 and §8",
  examples: { valid: { status: "账号被占用" }, invalid: { status: "账号被占用", reviewSubmittedOn: "20181008" } },
  check(row) {
    if (row.status()?.status !== "账号被占用" || row.text.reviewSubmittedOn === "") return null;
    const reading = parseDateCell(row.raw.reviewSubmittedOn);
    if (reading.kind !== "ok") return null;
    const due = addWorkingDays(reading.date, REVIEW_WORKING_DAYS);
    return row.today > yyyymmdd(due) ? { due: isoText(due) } : null;
  },
  message: ({ due }) => `人工审核应在三个工作日内（${due}前）答复，现在已经超过，请学生登录学信网查看结果或改用其他方式。`,
});
