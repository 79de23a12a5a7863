import { hasMissingCharacter } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const nameMissingChar = cellRule({
  id: "NAME_MISSING_CHAR",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "admission data: 缺字用半角??, domain notes §2.2",
  examples: { valid: { name: "测试甲" }, invalid: { name: "测??" } },
  native: { label: "有缺字", condition: (ref) => `ISNUMBER(FIND("?",SUBSTITUTE(SUBSTITUTE(${ref("name")},"？","?"),"□","?")))` },
  check: (row) => (hasMissingCharacter(row.oddName()) ? {} : null),
  message: () => "姓名里有代替缺字的问号或方框，请照证件写出正确的字；打不出的字可以写大写汉语拼音。",
});
