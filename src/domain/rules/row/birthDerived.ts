import { rewriteFix } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const birthDerived = rowRule({
  id: "BIRTH_DERIVED",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: ["birthDate"],
  source: "domain notes §3.2, column 9",
  examples: {
    valid: { birthDate: "19491231", documentNumber: "11010519491231002X" },
    invalid: { documentNumber: "11010519491231002X" },
  },
  check(row) {
    const { birth } = row.document();
    if (birth === 0 || !row.isBlank("birthDate")) return null;
    return { column: "birthDate" as const, before: row.raw.birthDate, after: String(birth) };
  },
  message: ({ after }) => `出生日期没有填写，按证件号码应为${after}，可以一键填入。`,
  fix: rewriteFix,
});
