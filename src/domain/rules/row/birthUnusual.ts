import { ageAtEntry, isPlausibleAge, isUsualAge } from "../birthAge";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const birthUnusual = rowRule({
  id: "BIRTH_UNUSUAL",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["birthDate"],
  source: "domain notes §5.1 [inf]: 10-14 and 23-80 years",
  examples: { valid: { birthDate: "20000512" }, invalid: { birthDate: "19770512" } },
  check(row) {
    const age = ageAtEntry(row);
    return age !== null && !isUsualAge(age) && isPlausibleAge(age) ? { age } : null;
  },
  message: ({ age }) => `按出生日期，入学时${String(age)}岁，在新生中比较少见，请看一眼日期；无误时不用改。`,
});
