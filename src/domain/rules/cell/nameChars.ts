import { hasForeignCharacter } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameChars = cellRule({
  id: "NAME_CHARS",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "domain notes §2.6 and §8",
  examples: { valid: { name: "SAMPLE TEST" }, invalid: { name: "测试甲（转专业）" } },
  check: (row) => (hasForeignCharacter(row.oddName()) ? {} : null),
  message: () => "姓名里有数字、括号或其他符号，请只保留姓名，说明写在备注里。",
});
