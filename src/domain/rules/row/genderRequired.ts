import { isEmpty } from "../native";
import { rewriteFix } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const genderRequired = rowRule({
  id: "GENDER_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["gender"],
  source: "domain notes §3.2, column 8",
  examples: { valid: { gender: "男" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("gender")) },
  check(row) {
    if (!row.isBlank("gender")) return null;
    const { gender, isSuspect } = row.document(); // of three lost digits the second would have told it
    return { column: "gender" as const, before: row.raw.gender, after: isSuspect ? "" : (gender ?? "") };
  },
  message: ({ after }) => (after === "" ? "性别没有填写，请填“男”或“女”。" : `性别没有填写，按证件号码应为“${after}”，可以一键填入。`),
  fix: (evidence) => (evidence.after === "" ? null : rewriteFix(evidence)),
});
