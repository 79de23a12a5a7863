import { DOCUMENT_TYPES } from "../../documents/documentTypes";
import { isFullWidth, isOneOf, orFalse } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const doctypeUnknown = cellRule({
  id: "DOCTYPE_UNKNOWN",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentType"],
  source: "教学司函〔2019〕1号, domain notes §1.3",
  examples: { valid: { documentType: "护照" }, invalid: { documentType: "学生证" } },
  native: {
    label: "不在列表中",
    condition: (ref) => {
      const words = DOCUMENT_TYPES.flatMap(({ name, chsiCode, otherNames, aliases }) => [name, ...otherNames, ...aliases, ...(chsiCode === null ? [] : [chsiCode])]);
      return orFalse(`NOT(OR(${isFullWidth(ref("documentType"))},${isOneOf(ref("documentType"), words)}))`);
    },
  },
  check: (row) => (row.text.documentType !== "" && row.documentType() === null ? { text: row.text.documentType } : null),
  message: ({ text }) => `证件类型“${text}”不在可选的范围内，请从下拉列表中选择。`,
});
