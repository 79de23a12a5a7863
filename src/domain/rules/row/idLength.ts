import { isResidentType } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idLength = rowRule({
  id: "ID_LENGTH",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB 11643-1999 §4",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "1101051949123100" } },
  native: {
    label: "不是18位",
    condition: (ref) => `IFERROR(AND(${isResidentType(ref)},LEN(SUBSTITUTE(${ref("documentNumber")}," ",""))<>18),FALSE)`,
  },
  check(row) {
    const { problem, number } = row.document();
    return problem === "length" ? { length: [...number].length } : null;
  },
  message: ({ length }) => `居民身份证号应为18位，现在是${String(length)}位，请照证件核对；如果填的是其他证件的号码，请改证件类型。`,
});
