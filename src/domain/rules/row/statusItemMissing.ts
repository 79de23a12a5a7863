import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const statusItemMissing = rowRule({
  id: "STATUS_ITEM_MISSING",
  severity: "error",
  sheets: TRACKER,
  columns: ["wrongItem"],
  source: "domain notes §3.4: at least one 有误信息项",
  examples: { valid: { status: "信息有误", wrongItem: "姓名" }, invalid: { status: "信息有误" } },
  native: {
    label: "请写明有误项",
    condition: (ref) => `AND(${ref("wrongItem")}="",OR(${ref("status")}="信息有误",${ref("status")}="有误"))`,
  },
  check: (row) => (row.status()?.status === "信息有误" && row.isBlank("wrongItem") ? {} : null),
  message: () => "状态是“信息有误”，但没有写是哪一项，请填写有误信息项，才能列入附件1。",
});
