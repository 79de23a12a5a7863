import { MISSING_RECORD } from "../../wrongItems";
import { cellRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const itemInvalid = cellRule({
  id: "ITEM_INVALID",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["wrongItem"],
  source: "domain notes §2.1, §3.2 and §3.4 (option allowMissingRecord)",
  examples: { valid: { wrongItem: "姓名" }, invalid: { wrongItem: "宿舍号" } },
  check(row, { policy }) {
    const reading = row.wrongItems();
    if (reading === null) return null;
    if (reading.unknown.length > 0) return { words: reading.unknown.join("、"), isMissingRecord: false };
    const isMissingRecord = !policy.allowsMissingRecord && reading.items.includes(MISSING_RECORD);
    return isMissingRecord ? { words: MISSING_RECORD.name, isMissingRecord } : null;
  },
  message: ({ words, isMissingRecord }) =>
    isMissingRecord
      ? "本次不把“查不到学籍”的学生列入附件1，请移出这一行，并请学生联系学校的学籍管理部门。"
      : `“${words}”不是学信网上的信息项，请从下拉列表中选择。`,
});
