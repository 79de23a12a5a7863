import { rewriteFix, rewritesOf } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const genderNormalized = rowRule({
  id: "GENDER_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["gender", "correctValue"],
  source: "domain notes §5.2",
  examples: { valid: { gender: "男" }, invalid: { gender: "男性" } },
  check(row) {
    const reading = row.gender();
    return rewritesOf(row, "gender", reading !== null && reading.normalised ? reading.gender : null);
  },
  message: ({ after }) => `性别按“${after}”处理，可以一键改写为“${after}”。`,
  fix: rewriteFix,
});
