import { orFalse } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoYear = cellRule({
  id: "SNO_YEAR",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "domain notes §4: a warning only, transfers keep old numbers",
  examples: { valid: { studentNumber: "2018990101" }, invalid: { studentNumber: "2017990101" } },
  native: {
    label: "年份与年级不同",
    condition: (ref, policy) => orFalse(`--LEFT(TRIM(${ref("studentNumber")}),4)<>--${policy("cohortYear")}`),
  },
  check(row) {
    const reading = row.studentNumber();
    if (reading === null || !reading.isWellFormed || reading.number.length !== row.policy.studentNumberLength) return null;
    const actual = reading.number.slice(0, 4);
    const expected = String(row.policy.cohortYear);
    return actual === expected ? null : { actual, expected };
  },
  message: ({ actual, expected }) => `学号以${actual}开头，本次核查的是${expected}级，请核对；转学、复学等保留旧学号的不用改。`,
});
