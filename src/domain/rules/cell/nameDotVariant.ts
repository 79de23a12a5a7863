import { hasMisplacedSeparator, hasSeparatorVariant, withStandardSeparator } from "../../personName";
import { proposalFix } from "../rewrite";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameDotVariant = cellRule({
  id: "NAME_DOT_VARIANT",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "民委发〔2016〕33号: U+00B7, domain notes §2.6",
  examples: { valid: { name: "测试江·样例提" }, invalid: { name: "测试江•样例提" } },
  check(row) {
    const name = row.oddName();
    if (!hasSeparatorVariant(name) || hasMisplacedSeparator(name)) return null;
    return { column: "name" as const, before: row.raw.name, after: withStandardSeparator(name) };
  },
  message: ({ after }) => `姓名中间的点不是标准的间隔号，标准写法是“${after}”，请与证件核对后改写。`,
  fix: proposalFix,
});
