import { BINDING_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const bindLast = rowRule({
  id: "BIND_LAST",
  severity: "warning",
  sheets: TRACKER,
  columns: ["bindingAttempts"],
  source: "CHSI guide: 您只有5次机会; domain notes §3.4",
  examples: { valid: { status: "查不到学籍", bindingAttempts: "3" }, invalid: { status: "查不到学籍", bindingAttempts: "4" } },
  check(row) {
    if (row.status()?.status !== "查不到学籍") return null;
    return pendingCount(row, "bindingAttempts", BINDING_LIMIT)?.count === BINDING_LIMIT - 1 ? {} : null;
  },
  message: () => "绑定学籍只剩最后一次机会，再试之前请逐字核对学号、学校名称、入学年份和层次。",
});
