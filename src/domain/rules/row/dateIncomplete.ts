import { findDateProblems } from "../dates";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const dateIncomplete = rowRule({
  id: "DATE_INCOMPLETE",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["birthDate", "correctValue"],
  source: "domain notes §5.3",
  examples: { valid: { birthDate: "20000512" }, invalid: { birthDate: "2000-05" } },
  check: (row) => findDateProblems(row, "incomplete"),
  message: ({ text }) => `日期“${text}”不完整，请把年、月、日写全，如20000512。`,
});
