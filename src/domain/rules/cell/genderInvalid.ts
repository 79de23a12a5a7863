import { isFullWidth, isOneOf, orFalse } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const genderInvalid = cellRule({
  id: "GENDER_INVALID",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["gender"],
  source: "GB/T 2261.1, domain notes §5.2",
  examples: { valid: { gender: "女" }, invalid: { gender: "0" } },
  native: {
    label: "应填男或女",
    condition: (ref) => orFalse(`NOT(OR(${isFullWidth(ref("gender"))},${isOneOf(ref("gender"), ["男", "女", "男性", "女性", "男生", "女生", "M", "F", "MALE", "FEMALE", "1", "2", "01", "02"])}))`),
  },
  check: (row) => (row.text.gender !== "" && row.gender() === null ? { text: row.text.gender } : null),
  message: ({ text }) => `性别填的是“${text}”，请照证件改为“男”或“女”。`,
});
