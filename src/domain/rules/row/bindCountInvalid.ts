import { BINDING_LIMIT } from "../../statuses";
import { pendingCount } from "../counters";
import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const bindCountInvalid = rowRule({
  id: "BIND_COUNT_INVALID",
  severity: "error",
  sheets: TRACKER,
  columns: ["bindingAttempts"],
  source: "CHSI guide: 您只有5次机会; domain notes §3.4",
  examples: { valid: { status: "查不到学籍", bindingAttempts: "2" }, invalid: { status: "查不到学籍", bindingAttempts: "6" } },
  check: (row) => (pendingCount(row, "bindingAttempts", BINDING_LIMIT)?.isValid === false ? {} : null),
  message: () => `绑定已用次数应是0至${String(BINDING_LIMIT)}的整数，请核对。`,
});
