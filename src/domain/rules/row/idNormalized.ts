import { maskNumber } from "../../maskNumber";
import { rewriteFix, rewritesOf } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idNormalized = rowRule({
  id: "ID_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber", "correctValue"],
  source: "domain notes §5.5 and §8",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "11010519491231002x" } },
  check(row) {
    const { isSound, number } = row.document();
    return rewritesOf(row, "documentNumber", isSound && number !== row.raw.documentNumber ? number : null);
  },
  message: ({ after }) => `号码里有空格、全角字符、小写字母，或保存成了数字，规范写法是${maskNumber(after)}，可以一键改写。`,
  fix: rewriteFix,
});
