import type { ColumnKey } from "../../columns";
import { PHOTO_DAY_LIMIT, PHOTO_TOTAL_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const uploadCountInvalid = rowRule({
  id: "UPLOAD_COUNT_INVALID",
  severity: "error",
  sheets: TRACKER,
  columns: ["photoUploadsToday", "photoUploadsTotal"],
  source: "CHSI guide: 每天只能上传3次,累计上传不能超过5次; domain notes §3.4",
  examples: {
    valid: { status: "账号被占用", photoUploadsToday: "1", photoUploadsTotal: "2" },
    invalid: { status: "账号被占用", photoUploadsToday: "4" },
  },
  check(row) {
    const today = pendingCount(row, "photoUploadsToday", PHOTO_DAY_LIMIT);
    const total = pendingCount(row, "photoUploadsTotal", PHOTO_TOTAL_LIMIT);
    const found: { column: ColumnKey; problem: string }[] = [];
    if (today?.isValid === false) found.push({ column: "photoUploadsToday", problem: "照片今日上传次数应是0至3的整数" });
    if (total?.isValid === false) found.push({ column: "photoUploadsTotal", problem: "照片累计上传次数应是0至5的整数" });
    if (found.length === 0 && today != null && total != null && today.count > total.count) {
      found.push({ column: "photoUploadsToday", problem: "照片今日上传次数不应多于累计上传次数" });
    }
    return found;
  },
  message: ({ problem }) => `${problem}，请核对。`,
});
