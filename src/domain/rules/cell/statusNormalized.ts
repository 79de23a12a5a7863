import { rewriteFix } from "../rewrite";
import { cellRule } from "../rule";
import { TRACKER } from "../sheets";

export const statusNormalized = cellRule({
  id: "STATUS_NORMALIZED",
  severity: "info",
  sheets: TRACKER,
  columns: ["status"],
  source: "domain notes §3.3",
  examples: { valid: { status: "已确认无误" }, invalid: { status: "无误" } },
  check(row) {
    const reading = row.status();
    const before = row.raw.status;
    return reading === null || before === reading.status ? null : { column: "status" as const, before, after: reading.status };
  },
  message: ({ after }) => `查询确认状态按“${after}”处理，可以一键改写。`,
  fix: rewriteFix,
});
