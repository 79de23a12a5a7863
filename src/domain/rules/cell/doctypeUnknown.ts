import { DOCUMENT_TYPES } from "../../documents/documentTypes";
import { isOneOf } from "../native";
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
      const words = DOCUMENT_TYPES.flatMap(({ name, chsiCode, otherNames, aliases }) => [name, ...(chsiCode ?? ""), ...otherNames, ...aliases]);
      return `AND(${ref("documentType")}<>"",NOT(${isOneOf(ref("documentType"), words)}))`;
    },
  },
  check: (row) => (row.text("documentType") !== "" && row.documentType() === null ? { text: row.text("documentType") } : null),
  message: ({ text }) => `证件类型“${text}”不在可选的范围内，请从下拉列表中选择。`,
});
