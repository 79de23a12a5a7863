import { PROVINCES } from "../../divisions/provinces";
import { isResidentType, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idProvince = rowRule({
  id: "ID_PROVINCE",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB/T 2260, domain notes §1.2",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "70010519491231002X" } },
  native: {
    label: "前两位不是省份代码",
    condition: (ref) => {
      const codes = PROVINCES.map(({ code }) => String(code)).join(" ");
      return orFalse(
        `AND(${isResidentType(ref)},LEN(${ref("documentNumber")})=18,LEFT(${ref("documentNumber")})<>"9",ISNUMBER(--LEFT(${ref("documentNumber")},2)),ISERR(FIND(LEFT(${ref("documentNumber")},2),"${codes} 83")))`,
      );
    },
  },
  check: (row) => (row.document().problem === "province" ? { digits: row.document().number.slice(0, 2) } : null),
  message: ({ digits }) => `证件号码开头的“${digits}”不是任何省份的代码，请照证件核对。`,
});
