import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshSpecial = cellRule({
  id: "KSH_SPECIAL",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "CHSI field KSH is CHAR(18), domain notes §2.2 and §4",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: "201846903399010001" } },
  check: (row) => (row.scope().kind === "specialNumber" ? {} : null),
  message: () => "考生号是18位的特殊编号，看不出是哪一年的高考，请与教务处确认这名学生是否在核查范围内。",
});
