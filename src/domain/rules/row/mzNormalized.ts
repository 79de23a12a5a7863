import { rewriteFix, rewritesOf } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const mzNormalized = rowRule({
  id: "MZ_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["ethnicGroup", "correctValue"],
  source: "GB 3304-91, domain notes §2.5",
  examples: { valid: { ethnicGroup: "汉族" }, invalid: { ethnicGroup: "汉" } },
  check(row) {
    const reading = row.ethnicGroup();
    return rewritesOf(row, "ethnicGroup", reading !== null && reading.normalised ? reading.name : null);
  },
  message: ({ after }) => `民族按“${after}”处理，可以一键改写。`,
  fix: rewriteFix,
});
