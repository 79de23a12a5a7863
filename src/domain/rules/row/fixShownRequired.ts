import { ITEMS_WITH_VALUES } from "../../wrongItems";
import { isEmpty, isOneOf } from "../native";
import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixShownRequired = rowRule({
  id: "FIX_SHOWN_REQUIRED",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["chsiValue"],
  source: "domain notes §3.2, column 15",
  examples: {
    valid: { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" },
    invalid: { wrongItem: "姓名", correctValue: "测试甲" },
  },
  native: {
    label: "未填",
    condition: (ref) => `AND(${isEmpty(ref("chsiValue"))},${isOneOf(ref("wrongItem"), ITEMS_WITH_VALUES)})`,
  },
  check(row) {
    const { item } = row.correction();
    return item !== null && row.isBlank("chsiValue") ? { name: item.name } : null;
  },
  message: ({ name }) => `没有填写学信网上显示的${name}，请照学信网页面填写有误的内容。`,
});
