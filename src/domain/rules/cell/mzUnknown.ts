import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const mzUnknown = cellRule({
  id: "MZ_UNKNOWN",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["ethnicGroup"],
  source: "GB 3304-91, domain notes §2.5",
  examples: { valid: { ethnicGroup: "汉族" }, invalid: { ethnicGroup: "穿青人" } },
  check: (row) => (row.text.ethnicGroup !== "" && row.ethnicGroup() === null ? { text: row.text.ethnicGroup } : null),
  message: ({ text }) => `“${text}”不在56个民族的名称里，请照证件核对；证件上就是这样写的不用改。`,
});
