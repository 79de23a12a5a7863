import { BINDING_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const bindExhausted = rowRule({
  id: "BIND_EXHAUSTED",
  severity: "warning",
  sheets: TRACKER,
  columns: ["bindingAttempts"],
  source: "CHSI guide: 请联系就读院校学籍管理部门; domain notes §3.4",
  examples: { valid: { status: "查不到学籍", bindingAttempts: "3" }, invalid: { status: "查不到学籍", bindingAttempts: "5" } },
  check(row) {
    if (row.status()?.status !== "查不到学籍") return null;
    return pendingCount(row, "bindingAttempts", BINDING_LIMIT)?.count === BINDING_LIMIT ? {} : null;
  },
  message: () => "绑定学籍的5次机会已经用完，请联系学校的学籍管理部门处理。",
});
