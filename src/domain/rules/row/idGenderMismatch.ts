import { isNotOverridden, isValidResidentNumber, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idGenderMismatch = rowRule({
  id: "ID_GENDER_MISMATCH",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["gender"],
  source: "GB 11643-1999 §4.4",
  overridable: "性别",
  examples: {
    valid: { documentNumber: "11010519491231002X", gender: "女" },
    invalid: { documentNumber: "11010519491231002X", gender: "男" },
  },
  native: {
    label: "与身份证不符",
    condition: (ref) => {
      const letter = `LEFT(SUBSTITUTE(UPPER(TRIM(${ref("gender")})),"0",""))`;
      // Odd places are female, odd digits male: equal parities contradict each other.
      const contradicts = `MOD(FIND(${letter},"女男FM21"),2)=MOD(MID(${ref("documentNumber")},17,1),2)`;
      return orFalse(`AND(${contradicts},${isValidResidentNumber(ref)},${isNotOverridden(ref, "性别")})`);
    },
  },
  check(row) {
    const expected = row.document().gender; // null unless the number is valid: the ID rules report the number itself
    const actual = row.gender()?.gender;
    return expected === null || actual === undefined || actual === expected ? null : { expected, actual };
  },
  message: ({ expected, actual }) => `性别填的是“${actual}”，身份证号第17位对应“${expected}”，请核对。`,
});
