import { toHalfWidth } from "../../text";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoClassMismatch = rowRule({
  id: "SNO_CLASS_MISMATCH",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "domain notes §4 [inf]; the comparison is a setting",
  examples: {
    valid: { studentNumber: "2018990101", className: "20189901" },
    invalid: { studentNumber: "2018990101", className: "20189902" },
  },
  check(row, { policy }) {
    const reading = row.studentNumber();
    const className = row.text.className;
    if (reading === null || className === "" || policy.classPrefixRule === "off") return null;
    if (!reading.isWellFormed || reading.number.length !== policy.studentNumberLength || reading.number.startsWith(className)) return null;
    const word = toHalfWidth(className).replaceAll(" ", "");
    if (policy.classPrefixRule === "numeric-class-only" && !CLASS_CODE.test(word)) return null;
    return reading.number.startsWith(word) ? null : { number: reading.number, className: word };
  },
  message: ({ number, className }) => `学号${number}不是以班级号${className}开头，请核对学号和班级。`,
});

/** 1 or 01 is the first class of a major, no class code that a 学号 could begin with. */
const CLASS_CODE = /^\d{4,}$/u;
