import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idSuspect000 = rowRule({
  id: "ID_SUSPECT_000",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §0.7: 1 in 11 truncated numbers passes the check character",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "460039200005124000" } },
  check: (row) => (row.document().isSuspect ? {} : null),
  message: () => "证件号码以000结尾，可能是按数字保存时丢掉了最后三位，请照证件核对；号码无误时不用改。",
});
