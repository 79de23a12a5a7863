import { readCounter } from "../../facts/counterReading";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const statusStale = rowRule({
  id: "STATUS_STALE",
  severity: "warning",
  sheets: TRACKER,
  columns: ["status"],
  source: "domain notes §3.4: whoever tried to bind has logged in and found no record",
  examples: { valid: { status: "未查询" }, invalid: { status: "未查询", bindingAttempts: "1" } },
  check(row) {
    if (row.status()?.status !== "未查询") return null;
    const attempts = readCounter(row.text.bindingAttempts);
    if (attempts.kind === "count" && attempts.count > 0) return { evidence: "已经尝试绑定学籍" };
    if (row.text.wrongItem !== "") return { evidence: "已经填了有误信息项" };
    return row.text.confirmedOn === "" ? null : { evidence: "已经填了确认日期" };
  },
  message: ({ evidence }) => `状态还是“未查询”，但${evidence}，请更新状态。`,
});
