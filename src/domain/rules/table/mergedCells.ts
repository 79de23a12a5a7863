import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const mergedCells = tableRule({
  id: "MERGED_CELLS",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §5.6",
  examples: { valid: [{ name: "测试甲" }], invalid: [{ name: "测试甲" }] },
  check: (_row, { mergedColumns }) => mergedColumns.map((column) => (column === null ? {} : { column })),
  message: () => "这里有合并单元格，只有左上角一格有内容，请取消合并，再逐行填写。",
});
