import { rowRule } from "../rule";
import { TRACKER } from "../sheets";

export const statusItemConflict = rowRule({
  id: "STATUS_ITEM_CONFLICT",
  severity: "error",
  sheets: TRACKER,
  columns: ["status"],
  source: "domain notes §3.4",
  examples: { valid: { status: "已确认无误" }, invalid: { status: "已确认无误", wrongItem: "姓名" } },
  native: {
    label: "与有误信息项矛盾",
    condition: (ref) => `AND(${ref("wrongItem")}<>"",ISNUMBER(SEARCH("无误",${ref("status")})))`,
  },
  check: (row) => (row.status()?.status === "已确认无误" && row.text.wrongItem !== "" ? { item: row.text.wrongItem } : null),
  message: ({ item }) => `状态是“已确认无误”，却填了有误信息项“${item}”，两者不能同时成立，请核对后改其中一处。`,
});
