import { COLUMNS, type ColumnKey } from "../../columns";
import { ERROR_VALUE } from "../../facts/cellStates";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";
import { columnsInState } from "../troubledCells";

export const cellError = cellRule({
  id: "CELL_ERROR",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: (Object.keys(COLUMNS) as ColumnKey[]).filter((key) => key !== "serialNumber" && key !== "checkResult"),
  source: "domain notes §5.6",
  examples: { valid: { name: "测试甲" }, invalid: { name: "#N/A" } },
  check: (row) => columnsInState(row, ERROR_VALUE),
  message: ({ column }) => `${COLUMNS[column].header}是公式出错的结果，不是内容，请改成真实的值。`,
});
