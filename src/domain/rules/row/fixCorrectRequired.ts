import { ITEMS_WITH_VALUES } from "../../wrongItems";
import { isEmpty, isOneOf } from "../native";
import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixCorrectRequired = rowRule({
  id: "FIX_CORRECT_REQUIRED",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["correctValue"],
  source: "domain notes §3.2, column 16",
  examples: {
    valid: { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" },
    invalid: { wrongItem: "姓名", chsiValue: "测式甲" },
  },
  native: {
    label: "未填",
    condition: (ref) => `AND(${isEmpty(ref("correctValue"))},${isOneOf(ref("wrongItem"), ITEMS_WITH_VALUES)})`,
  },
  check(row) {
    const { item } = row.correction();
    return item !== null && row.isBlank("correctValue") ? { name: item.name } : null;
  },
  message: ({ name }) => `没有填写正确的${name}，请照证件填写。`,
});
