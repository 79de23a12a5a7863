import { yyyymmdd } from "../../plainDate";
import { rewriteFix, rewritesOf } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const dateNormalized = rowRule({
  id: "DATE_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["birthDate", "correctValue"],
  source: "CHSI field CSRQ, domain notes §2.2 and §5.3",
  examples: { valid: { birthDate: "20000512" }, invalid: { birthDate: "2000-5-12" } },
  check(row) {
    const reading = row.birthDate();
    return rewritesOf(row, "birthDate", reading?.kind === "ok" && reading.normalised ? String(yyyymmdd(reading.date)) : null);
  },
  message: ({ after }) => `日期按${after}处理，可以一键改写成8位数字的文本。`,
  fix: rewriteFix,
});
