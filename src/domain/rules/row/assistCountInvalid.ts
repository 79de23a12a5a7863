import { ASSIST_DAY_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const assistCountInvalid = rowRule({
  id: "ASSIST_COUNT_INVALID",
  severity: "error",
  sheets: TRACKER,
  columns: ["assistRequestsToday"],
  source: "CHSI guide: 每天可发送协助请求5条; domain notes §3.4",
  examples: { valid: { status: "账号被占用", assistRequestsToday: "2" }, invalid: { status: "账号被占用", assistRequestsToday: "6" } },
  check: (row) => (pendingCount(row, "assistRequestsToday", ASSIST_DAY_LIMIT)?.isValid === false ? {} : null),
  message: () => `今日协助请求数应是0至${String(ASSIST_DAY_LIMIT)}的整数，请核对。`,
});
