import { PHOTO_TOTAL_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const uploadExhausted = rowRule({
  id: "UPLOAD_EXHAUSTED",
  severity: "warning",
  sheets: TRACKER,
  columns: ["photoUploadsTotal"],
  source: "CHSI guide: 累计上传不能超过5次; domain notes §3.4",
  examples: { valid: { status: "账号被占用", photoUploadsTotal: "4" }, invalid: { status: "账号被占用", photoUploadsTotal: "5" } },
  check(row) {
    if (row.status()?.status !== "账号被占用") return null;
    return pendingCount(row, "photoUploadsTotal", PHOTO_TOTAL_LIMIT)?.count === PHOTO_TOTAL_LIMIT ? {} : null;
  },
  message: () => "照片累计5次上传已经用完，请改用“大学同班同学协助”或“提供学籍或学历信息”。",
});
