import type { Fix } from "../../finding";
import { cellRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const itemMulti = cellRule({
  id: "ITEM_MULTI",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: ["wrongItem"],
  source: "domain notes §3.2: one row per wrong item",
  examples: { valid: { wrongItem: "姓名" }, invalid: { wrongItem: "姓名、性别" } },
  check(row) {
    const reading = row.wrongItems();
    return reading !== null && reading.items.length > 1 ? { items: reading.items.map(({ name }) => name) } : null;
  },
  message: ({ items }) => `一格里写了${String(items.length)}项（${items.join("、")}），请拆成每行一项，才能逐项写明学信网显示内容和正确内容。`,
  fix: ({ items }): Fix => ({ kind: "splitItems", items }),
});
