import { ageAtEntry, isPlausibleAge } from "../birthAge";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const birthImplausible = rowRule({
  id: "BIRTH_IMPLAUSIBLE",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["birthDate"],
  source: "domain notes §5.1 [inf]: under 10 or over 80 years",
  examples: { valid: { birthDate: "20000512" }, invalid: { birthDate: "20090512" } },
  check(row) {
    const age = ageAtEntry(row);
    return age !== null && !isPlausibleAge(age) ? { age } : null;
  },
  message: ({ age }) =>
    age < 0 ? "按出生日期，入学时还没有出生，请照证件核对年份。" : `按出生日期，入学时${String(age)}岁，应是有一位数字填错了，请照证件核对年份。`,
});
