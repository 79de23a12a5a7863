import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idSciNotation = rowRule({
  id: "ID_SCI_NOTATION",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §5.6",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "1.10105E+17" } },
  check: (row) => (row.document().problem === "scientific" ? {} : null),
  message: () => "证件号码变成了科学计数的写法，后面的数字已经丢失。请先把单元格设为文本格式，再照证件重新输入完整号码。",
});
