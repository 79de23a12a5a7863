import { isResidentType, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idChars = rowRule({
  id: "ID_CHARS",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB 11643-1999 §4",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "11O105194912310021" } },
  native: {
    label: "含有其他字符",
    condition: (ref) => {
      const cell = ref("documentNumber");
      return orFalse(`AND(${isResidentType(ref)},LEN(${cell})=18,UNICODE(${cell})<128,ISERR(-LEFT(${cell},17)))`);
    },
  },
  check: (row) => (row.document().problem === "characters" ? { looksLikeTypo: /[OoIl]/u.test(row.document().number) } : null),
  message: ({ looksLikeTypo }) =>
    `证件号码里有数字以外的字符，只有最后一位可以是X，请照证件核对${looksLikeTypo ? "（是不是把0写成了字母O，或把1写成了字母l）" : ""}。`,
});
