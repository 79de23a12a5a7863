import { COLUMNS, type ColumnKey } from "../../columns";
import { headerRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const hdrAlias = headerRule({
  id: "HDR_ALIAS",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: Object.keys(COLUMNS) as ColumnKey[],
  source: "domain notes §3.2, aliases to accept",
  check: ({ cells, first }) =>
    cells.flatMap((cell) => (cell.key === null || cell.isStandard || first.get(cell.key) !== cell ? [] : [{ column: cell.key, header: cell.text }])),
  message: ({ column, header }) => `表头“${header}”按“${COLUMNS[column].header}”处理。`,
});
