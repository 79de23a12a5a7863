import { hasForeignCharacter, hasPinyinMix } from "../../personName";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const namePinyinMix = cellRule({
  id: "NAME_PINYIN_MIX",
  severity: "warning",
  sheets: BOTH_SHEETS,
  columns: ["name"],
  source: "教学司函〔2019〕1号: 生僻字用大写汉语拼音代替, domain notes §2.6",
  examples: { valid: { name: "SAMPLE TEST" }, invalid: { name: "测YAN" } },
  check: (row) => (hasPinyinMix(row.oddName()) && !hasForeignCharacter(row.oddName()) ? {} : null),
  message: () => "姓名里汉字和字母混用；如果是用大写拼音代替打不出的字，可以保留，否则请照证件改正。",
});
