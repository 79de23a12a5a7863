import { orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idMasked = rowRule({
  id: "ID_MASKED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §5.6",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "110105********002X" } },
  native: { label: "号码被遮盖", condition: (ref) => orFalse(`FIND("*",${ref("documentNumber")})>0`) },
  check: (row) => (row.document().problem === "masked" ? {} : null),
  message: () => "证件号码有一部分被星号遮住了，上报需要完整的号码，请重新填写。",
});
