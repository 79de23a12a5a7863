import { isCalendarDay, isResidentType } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idBirthInvalid = rowRule({
  id: "ID_BIRTH_INVALID",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB 11643-1999 §4.2, domain notes §5.1",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "110105194913310027" } },
  native: {
    label: "出生日期部分不对",
    condition: (ref, policy) => {
      const cell = ref("documentNumber");
      const isWrong = `OR(MID(${cell},7,4)<"1900",MID(${cell},7,4)>${policy("cohortYear")}&"",IFERROR(NOT(${isCalendarDay(cell, 7)}),TRUE))`;
      return `AND(${isResidentType(ref)},LEN(${cell})=18,ISNUMBER(--MID(${cell}&"x",7,8)),${isWrong})`;
    },
  },
  check: (row) => (row.document().problem === "birthDate" ? {} : null),
  message: () => "证件号码第7至14位应是出生日期，但日历上没有这一天，或这一天还没有到，请照证件核对。",
});
