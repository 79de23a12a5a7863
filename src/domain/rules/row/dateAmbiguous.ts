import { findDateProblems } from "../dates";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const dateAmbiguous = rowRule({
  id: "DATE_AMBIGUOUS",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["birthDate", "correctValue"],
  source: "domain notes §5.3",
  examples: { valid: { birthDate: "20000512" }, invalid: { birthDate: "5/12/2000" } },
  check: (row) => findDateProblems(row, "ambiguous"),
  message: ({ text }) => `日期“${text}”可以有几种读法，请写成年月日8位数字，如20000512。`,
});
