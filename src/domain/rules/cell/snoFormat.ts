import { orFalse, withoutBlanks } from "../native";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const snoFormat = cellRule({
  id: "SNO_FORMAT",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "CHSI field XH, domain notes §2.2",
  examples: { valid: { studentNumber: "2018990101" }, invalid: { studentNumber: "2018T90101" } },
  native: { label: "只能有数字", condition: (ref) => orFalse(`AND(UNICODE(${ref("studentNumber")})<128,ISERR(-${withoutBlanks(ref("studentNumber"))}))`) },
  check: (row) => (row.studentNumber()?.isWellFormed === false ? {} : null),
  message: () => "学号只能由数字组成，最多15位，请核对。",
});
