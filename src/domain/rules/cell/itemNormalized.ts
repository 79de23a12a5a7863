import { rewriteFix } from "../rewrite";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const itemNormalized = cellRule({
  id: "ITEM_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["wrongItem"],
  source: "domain notes §3.2, column 14",
  examples: { valid: { wrongItem: "身份证号" }, invalid: { wrongItem: "证件号码" } },
  check(row) {
    const reading = row.wrongItems();
    const item = reading?.items[0];
    if (reading === null || item === undefined || reading.unknown.length > 0 || reading.items.length > 1) return null;
    const before = row.raw.wrongItem;
    return before === item.name ? null : { column: "wrongItem" as const, before, after: item.name };
  },
  message: ({ after }) => `有误信息项按“${after}”处理，可以一键改写。`,
  fix: rewriteFix,
});
