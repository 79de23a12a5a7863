import { isoText, yyyymmdd, fromYyyymmdd } from "../../plainDate";
import { isNotOverridden, isValidResidentNumber, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idBirthMismatch = rowRule({
  id: "ID_BIRTH_MISMATCH",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["birthDate"],
  source: "GB 11643-1999 §4.2",
  overridable: "出生日期",
  examples: {
    valid: { documentNumber: "11010519491231002X", birthDate: "19491231" },
    invalid: { documentNumber: "11010519491231002X", birthDate: "19491213" },
  },
  native: {
    label: "与身份证不符",
    condition: (ref) => {
      const date = ref("birthDate");
      return orFalse(
        `AND(LEN(${date})=8,ISNUMBER(--${date}),${date}&""<>MID(${ref("documentNumber")},7,8),${isValidResidentNumber(ref)},${isNotOverridden(ref, "出生日期")})`,
      );
    },
  },
  check(row) {
    const typed = row.birthDate();
    const { birth } = row.document(); // 0 unless the number is valid: the ID rules report the number itself
    if (typed?.kind !== "ok" || birth === 0 || birth === yyyymmdd(typed.date)) return null;
    const expected = fromYyyymmdd(birth);
    return expected === null ? null : { actual: isoText(typed.date), expected: isoText(expected) };
  },
  message: ({ actual, expected }) => `出生日期填的是${actual}，证件号码里是${expected}，请核对。`,
});
