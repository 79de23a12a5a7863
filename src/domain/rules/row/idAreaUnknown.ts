import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idAreaUnknown = rowRule({
  id: "ID_AREA_UNKNOWN",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB/T 2260, domain notes §0.1 and §1.2",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "460099200005122714" } },
  check: (row) => (row.document().isAreaUnknown ? { area: row.document().number.slice(0, 6) } : null),
  message: ({ area }) => `证件号码前六位“${area}”在已公布的区划代码里没有找到，请再看一眼证件；号码无误时不用改。`,
});
