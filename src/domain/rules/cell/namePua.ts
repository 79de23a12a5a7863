import { hasPrivateUseCharacter } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const namePua = cellRule({
  id: "NAME_PUA",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "domain notes §2.6 [inf]",
  examples: { valid: { name: "测试甲" }, invalid: { name: "测\uE001" } },
  check: (row) => (hasPrivateUseCharacter(row.oddName()) ? {} : null),
  message: () => "姓名里有自造字，换一台电脑可能显示成方框，请换用正式编码的字；确实打不出的，请在备注里说明是哪个字。",
});
