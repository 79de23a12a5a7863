import { parseDateCell } from "../../birthDateText";
import { isoText, yyyymmdd } from "../../plainDate";
import { cellRule } from "../rule";
import { TRACKER } from "../sheets";

export const confirmDateRange = cellRule({
  id: "CONFIRM_DATE_RANGE",
  severity: "warning",
  sheets: TRACKER,
  columns: ["confirmedOn"],
  source: "domain notes §8: between the notice and today",
  examples: { valid: { confirmedOn: "20181008" }, invalid: { confirmedOn: "20181231" } },
  check(row, { policy }) {
    if (row.text.confirmedOn === "") return null;
    const reading = parseDateCell(row.raw.confirmedOn);
    if (reading.kind !== "ok") return { problem: "看不出是哪一天" };
    const day = yyyymmdd(reading.date);
    if (day > row.today) return { problem: `是${isoText(reading.date)}，还没有到` };
    return day < yyyymmdd(policy.noticeDate) ? { problem: `是${isoText(reading.date)}，早于通知发布的日期` } : null;
  },
  message: ({ problem }) => `确认日期${problem}，请核对。`,
});
