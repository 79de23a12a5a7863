import { COLUMNS, type ColumnKey } from "../../columns";
import { headerRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const hdrDuplicate = headerRule({
  id: "HDR_DUPLICATE",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: Object.keys(COLUMNS) as ColumnKey[],
  source: "domain notes §8",
  check: ({ cells, first }) =>
    cells.flatMap((cell) => (cell.key === null || first.get(cell.key) === cell ? [] : [{ column: cell.key, header: cell.text }])),
  message: ({ column }) => `“${COLUMNS[column].header}”有两列，分不清以哪一列为准，请只保留一列；现在按左边一列检查。`,
});
