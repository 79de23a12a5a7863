import { COLUMNS } from "../../columns";
import { shownInSentence } from "../shownValue";
import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixConflict = rowRule({
  id: "FIX_CONFLICT",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["correctValue"],
  source: "domain notes §3.2, column 16: equals the matching basic column",
  examples: {
    valid: { wrongItem: "姓名", name: "测试甲", chsiValue: "测式甲", correctValue: "测试甲" },
    invalid: { wrongItem: "姓名", name: "测试甲", chsiValue: "测式甲", correctValue: "测试丙" },
  },
  check(row) {
    const { doubt, item, expected } = row.correction();
    if (doubt !== "conflict" || item?.column == null) return null;
    return { basic: COLUMNS[item.column].header, key: item.column, expected, actual: row.text.correctValue };
  },
  message: ({ basic, key, expected, actual }) =>
    `正确内容是“${shownInSentence(key, actual)}”，本行${basic}是“${shownInSentence(key, expected)}”，两处应当一致，请照证件核对。`,
});
