import { MISPLACED } from "../../facts/cellStates";
import { isEmpty, isValidResidentNumber, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const birthRequired = rowRule({
  id: "BIRTH_REQUIRED",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["birthDate"],
  source: "domain notes §3.2, column 9",
  examples: { valid: { birthDate: "19491231" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => `AND(${isEmpty(ref("birthDate"))},LEFT(${ref("documentNumber")})<>"8",NOT(${orFalse(isValidResidentNumber(ref))}))` },
  check(row) {
    const isDerivable = row.document().birth !== 0 || row.state.documentNumber === MISPLACED;
    return row.isBlank("birthDate") && !isDerivable ? {} : null;
  },
  message: () => "出生日期没有填写，也不能从证件号码得出，请照证件填写8位数字，如20000512。",
});
