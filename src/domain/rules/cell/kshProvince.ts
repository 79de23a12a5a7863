import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const kshProvince = cellRule({
  id: "KSH_PROVINCE",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["examNumber"],
  source: "domain notes §2.3",
  examples: { valid: { examNumber: "18469033150001" }, invalid: { examNumber: "18999033150001" } },
  check(row) {
    const parsed = row.examNumber()?.parsed;
    return parsed?.kind === "ordinary" && !parsed.isProvinceKnown ? { code: parsed.provinceCode } : null;
  },
  message: ({ code }) => `考生号第3、4位“${code}”不是省份代码，请与录取名册核对。`,
});
