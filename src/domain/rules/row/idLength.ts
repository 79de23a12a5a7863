import { graphemeCount } from "../../text";
import { isResidentType, orFalse, withoutBlanks } from "../native";
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
    condition: (ref) => {
      const number = withoutBlanks(ref("documentNumber"));
      // Too long and not of digits: most likely right but for invisible marks, so the pane judges it.
      const isPlain = `AND(ISERR(FIND("\u3000",${number})),ISNUMBER(-SUBSTITUTE(UPPER(${number}),"X","")))`;
      return orFalse(`AND(${isResidentType(ref)},LEN(${number})<>18,OR(LEN(${number})<18,${isPlain}))`);
    },
  },
  check(row) {
    const { problem, number } = row.document();
    return problem === "length" ? { length: graphemeCount(number) } : null;
  },
  message: ({ length }) => `居民身份证号应为18位，现在是${String(length)}位，请照证件核对；如果填的是其他证件的号码，请改证件类型。`,
});
