import { isShort } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameShort = cellRule({
  id: "NAME_SHORT",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "domain notes §8",
  examples: { valid: { name: "测甲" }, invalid: { name: "测" } },
  native: { label: "只有一个字", condition: (ref) => `LEN(TRIM(${ref("name")}))=1` },
  check: (row) => (isShort(row.oddName()) ? {} : null),
  message: () => "姓名只有一个字，请看一眼是不是没有写全；无误时不用改。",
});
