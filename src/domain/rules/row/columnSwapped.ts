import { COLUMNS } from "../../columns";
import type { Swap } from "../../facts/swappedColumns";
import type { RowFacts } from "../../facts/RowFacts";
import type { Fix } from "../../finding";
import { cleanText } from "../../text";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const columnSwapped = rowRule({
  id: "COLUMN_SWAPPED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber", "examNumber", "name"],
  source: "domain notes §5.6",
  examples: {
    valid: { examNumber: "18469033150001", documentNumber: "11010519491231002X" },
    invalid: { examNumber: "11010519491231002X", documentNumber: "18469033150001" },
  },
  check: (row) => row.swap(),
  message: ({ column, other }) => `${COLUMNS[column].header}和${COLUMNS[other].header}的内容填反了，请核对后互换这两格。`,
  fix: exchange,
});

function exchange({ column, other }: Swap, row: RowFacts): Fix {
  const [here, there] = [row.raw[column], row.raw[other]];
  return {
    kind: "replace",
    safe: false,
    changes: [
      { column, before: here, after: cleanText(there) },
      { column: other, before: there, after: cleanText(here) },
    ],
  };
}
