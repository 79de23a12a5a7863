import { rewriteFix } from "../rewrite";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshNormalized = cellRule({
  id: "KSH_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §0.6 and §5.5",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: 18469033150001 } },
  check(row) {
    const reading = row.examNumber();
    if (reading === null || !reading.normalised || reading.parsed.kind === "malformed") return null;
    return { column: "examNumber" as const, before: row.raw.examNumber, after: reading.number };
  },
  message: ({ after }) => `考生号按${after}处理，可以一键改写成文本。`,
  fix: rewriteFix,
});
