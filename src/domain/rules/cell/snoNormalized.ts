import { rewriteFix } from "../rewrite";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoNormalized = cellRule({
  id: "SNO_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "domain notes §0.6 and §5.5",
  examples: { valid: { studentNumber: "2018990101" }, invalid: { studentNumber: 2018990101 } },
  check(row) {
    const reading = row.studentNumber();
    if (reading === null || !reading.normalised || !reading.isWellFormed) return null;
    return { column: "studentNumber" as const, before: row.raw.studentNumber, after: reading.number };
  },
  message: ({ after }) => `学号按${after}处理，可以一键改写成文本。`,
  fix: rewriteFix,
});
