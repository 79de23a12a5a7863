import { cellRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const itemNonKey = cellRule({
  id: "ITEM_NON_KEY",
  severity: "info",
  sheets: ATTACHMENT,
  columns: ["wrongItem"],
  source: "the notice: 身份证号、姓名、性别、录取照片等关键信息; domain notes §2.7",
  examples: { valid: { wrongItem: "姓名" }, invalid: { wrongItem: "专业" } },
  check(row) {
    const item = row.wrongItems()?.items.find(({ isKey }) => !isKey);
    return item === undefined ? null : { name: item.name };
  },
  message: ({ name }) => `“${name}”不在通知点名的关键信息之列，可以上报，是否更正由教务处决定。`,
});
