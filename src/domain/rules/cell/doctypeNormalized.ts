import { rewriteFix } from "../rewrite";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const doctypeNormalized = cellRule({
  id: "DOCTYPE_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["documentType"],
  source: "domain notes §1.3",
  examples: { valid: { documentType: "居民身份证" }, invalid: { documentType: "身份证" } },
  check(row) {
    const reading = row.documentType();
    if (reading === null || !reading.rewritten) return null;
    return { column: "documentType" as const, before: row.raw.documentType, after: reading.type.name };
  },
  message: ({ after }) => `证件类型按“${after}”处理，可以一键改写。`,
  fix: rewriteFix,
});
