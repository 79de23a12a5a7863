import { rewriteFix, rewritesOf } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameNormalized = rowRule({
  id: "NAME_NORMALIZED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["name", "correctValue"],
  source: "admission data: 字间不空, domain notes §2.6",
  examples: { valid: { name: "测试甲" }, invalid: { name: "测 甲" } },
  check(row) {
    const name = row.name();
    return rewritesOf(row, "name", name !== "" && name !== row.raw.name ? name : null);
  },
  message: ({ after }) => `姓名里有多余的空格或看不见的字符，应写作“${after}”，可以一键改写。`,
  fix: rewriteFix,
});
