import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshSciNotation = cellRule({
  id: "KSH_SCI_NOTATION",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §5.6",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: "1.8469E+13" } },
  check: (row) => (row.examNumber()?.isLost === true ? {} : null),
  message: () => "考生号后面的数字已经丢失（变成了科学计数或0）。请先把单元格设为文本格式，再照录取名册重新输入。",
});
