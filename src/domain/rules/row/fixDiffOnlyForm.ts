import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixDiffOnlyForm = rowRule({
  id: "FIX_DIFF_ONLY_FORM",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: ["correctValue"],
  source: "domain notes §0.8 and §8",
  examples: {
    valid: { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" },
    invalid: { wrongItem: "姓名", chsiValue: "测试江•样例提", correctValue: "测试江·样例提" },
  },
  check: (row) => (row.correction().doubt === "formOnly" ? {} : null),
  message: () => "正确内容与学信网显示内容只差在空格、间隔号、大小写或全角半角，请对照学信网页面，确认是学信网有误，还是复制时带来的差别。",
});
