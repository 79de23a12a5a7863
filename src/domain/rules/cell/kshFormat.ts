import { graphemeCount } from "../../text";
import { orFalse, withoutBlanks } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshFormat = cellRule({
  id: "KSH_FORMAT",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §2.3",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: "1846903315001" } },
  native: {
    label: "不是14位数字",
    condition: (ref) => {
      const number = withoutBlanks(ref("examNumber"));
      // 18 characters: a resident number in the wrong column, which the pane reports.
      return orFalse(`AND(UNICODE(${ref("examNumber")})<128,LEN(${number})<>18,IFERROR(LEN(-${number})<>15,TRUE))`);
    },
  },
  check(row) {
    const reading = row.examNumber();
    return reading !== null && reading.parsed.kind === "malformed" && !reading.isLost ? { length: graphemeCount(reading.number) } : null;
  },
  message: ({ length }) => `考生号应为14位数字，现在是${String(length)}个字符，请与录取名册核对。`,
});
