import { isEmpty } from "../native";
import { cellRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const itemRequired = cellRule({
  id: "ITEM_REQUIRED",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["wrongItem"],
  source: "domain notes §3.2, column 14",
  examples: { valid: { wrongItem: "姓名" }, invalid: { name: "测试甲" } },
  native: { label: "未填", condition: (ref) => isEmpty(ref("wrongItem")) },
  check: (row) => (row.isBlank("wrongItem") ? {} : null),
  message: () => "没有选择哪一项信息有误，请从下拉列表中选择，每行一项。",
});
