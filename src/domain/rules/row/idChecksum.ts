import { isChecksumRight, isResidentType, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idChecksum = rowRule({
  id: "ID_CHECKSUM",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB 11643-1999 §4.5, ISO 7064 MOD 11-2",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "110105194912310021" } },
  native: {
    label: "校验码不对",
    condition: (ref) => orFalse(`AND(${isResidentType(ref)},LEN(${ref("documentNumber")})=18,NOT(${isChecksumRight(ref("documentNumber"))}))`),
  },
  check: (row) => (row.document().problem === "checksum" ? {} : null),
  message: () => "证件号码的最后一位与前面17位对不上，其中至少有一位数字填错了，请照证件逐位核对。",
});
