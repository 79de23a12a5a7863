import { orFalse, withoutBlanks } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoLength = cellRule({
  id: "SNO_LENGTH",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "domain notes §4 [inf]; the length is a setting",
  examples: { valid: { studentNumber: "2018990101" }, invalid: { studentNumber: "201899010" } },
  native: {
    label: "位数不对",
    condition: (ref, policy) => orFalse(`AND(ISERR(FIND(".",${ref("studentNumber")})),LEN(${withoutBlanks(ref("studentNumber"))})<>--${policy("studentNumberLength")})`),
  },
  check(row) {
    const reading = row.studentNumber();
    const expected = row.policy.studentNumberLength;
    if (reading === null || !reading.isWellFormed || reading.number.length === expected) return null;
    return { actual: reading.number.length, expected };
  },
  message: ({ actual, expected }) => `学号是${String(actual)}位，学校规定的是${String(expected)}位，请核对。`,
});
