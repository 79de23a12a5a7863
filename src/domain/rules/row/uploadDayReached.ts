import { PHOTO_DAY_LIMIT, PHOTO_TOTAL_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const uploadDayReached = rowRule({
  id: "UPLOAD_DAY_REACHED",
  severity: "warning",
  sheets: TRACKER,
  columns: ["photoUploadsToday"],
  source: "CHSI guide: 每天只能上传3次; domain notes §3.4",
  examples: { valid: { status: "账号被占用", photoUploadsToday: "2" }, invalid: { status: "账号被占用", photoUploadsToday: "3" } },
  check(row) {
    if (row.status()?.status !== "账号被占用") return null;
    const isExhausted = pendingCount(row, "photoUploadsTotal", PHOTO_TOTAL_LIMIT)?.count === PHOTO_TOTAL_LIMIT; // tomorrow will not help then
    return !isExhausted && pendingCount(row, "photoUploadsToday", PHOTO_DAY_LIMIT)?.count === PHOTO_DAY_LIMIT ? {} : null;
  },
  message: () => "今天的3次照片上传已经用完，请明天再传。",
});
