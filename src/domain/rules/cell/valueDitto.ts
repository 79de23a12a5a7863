import { COLUMNS, type ColumnKey } from "../../columns";
import { DITTO } from "../../facts/cellStates";
import type { Fix } from "../../finding";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";
import { columnsInState } from "../troubledCells";

export const valueDitto = cellRule({
  id: "VALUE_DITTO",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: (Object.keys(COLUMNS) as ColumnKey[]).filter((key) => !["serialNumber", "chsiValue", "remarks", "checkResult"].includes(key)),
  source: "domain notes §5.6",
  examples: { valid: { college: "测试学院" }, invalid: { college: "同上" } },
  check: (row) => columnsInState(row, DITTO),
  message: ({ column }) => `${COLUMNS[column].header}写的是“同上”之类，排序后就分不清了，请写出内容。`,
  fix: ({ column }): Fix | null => (FILLABLE.has(column) ? { kind: "fillFromAbove", column } : null),
});

/** Only what whole groups of students share may be copied down. */
const FILLABLE: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["college", "major", "className"]);
