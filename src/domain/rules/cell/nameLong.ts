import { isLong } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameLong = cellRule({
  id: "NAME_LONG",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "民委发〔2016〕33号: at least 50 bytes, domain notes §2.6",
  examples: { valid: { name: "测试江·样例提" }, invalid: { name: "测".repeat(26) } },
  check: (row) => (isLong(row.oddName()) ? {} : null),
  message: () => "姓名超过25个字，有的系统放不下，请看一眼是不是混进了别的内容；无误时不用改。",
});
