import { hasCompatibilityCharacter, withUnifiedCharacters } from "../../personName";
import { proposalFix } from "../rewrite";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameCompatChar = cellRule({
  id: "NAME_COMPAT_CHAR",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "domain notes §2.6 [inf]",
  examples: { valid: { name: "测试甲" }, invalid: { name: "测\uFA0C甲" } },
  check(row) {
    const name = row.oddName();
    if (!hasCompatibilityCharacter(name)) return null;
    return { column: "name" as const, before: row.raw.name, after: withUnifiedCharacters(name) };
  },
  message: ({ after }) => `姓名里有外形相同、编码不同的兼容字，学信网上可能对不上，常用写法是“${after}”，请核对后改写。`,
  fix: proposalFix,
});
