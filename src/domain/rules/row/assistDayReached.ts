import { ASSIST_DAY_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const assistDayReached = rowRule({
  id: "ASSIST_DAY_REACHED",
  severity: "warning",
  sheets: TRACKER,
  columns: ["assistRequestsToday"],
  source: "CHSI guide: 每天可发送协助请求5条; domain notes §3.4",
  examples: { valid: { status: "账号被占用", assistRequestsToday: "4" }, invalid: { status: "账号被占用", assistRequestsToday: "5" } },
  check(row) {
    if (row.status()?.status !== "账号被占用") return null;
    return pendingCount(row, "assistRequestsToday", ASSIST_DAY_LIMIT)?.count === ASSIST_DAY_LIMIT ? {} : null;
  },
  message: () => "今天的5条协助请求已经发完，请明天再发，或先联系已发送的同学处理。",
});
