import { COLUMNS, type ColumnKey } from "../../columns";
import { PLACEHOLDER } from "../../facts/cellStates";
import type { ScopeKind } from "../../scope";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";
import { columnsInState } from "../troubledCells";

export const valuePlaceholder = cellRule({
  id: "VALUE_PLACEHOLDER",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["college", "studentNumber", "examNumber", "name", "gender", "birthDate", "documentType", "documentNumber", "status"],
  source: "domain notes §5.6",
  examples: { valid: { name: "测试甲" }, invalid: { name: "暂无" } },
  check(row) {
    const cells = columnsInState(row, PLACEHOLDER);
    if (cells === null || !NUMBERLESS.has(row.scope().kind)) return cells;
    return cells.filter(({ column }: { readonly column: ColumnKey }) => column !== "examNumber");
  },
  message: ({ column }) => `${COLUMNS[column].header}写的是“无”“暂无”之类，没有实际内容，请补上；确实没有的请先问清楚再填。`,
});

/** Whoever came without a gaokao has no 考生号 and may say so. */
const NUMBERLESS: ReadonlySet<ScopeKind> = new Set<ScopeKind>(["jointExam", "notGaokao"]);
