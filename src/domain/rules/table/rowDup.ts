import { differingColumn } from "../studentIdentity";
import { tableRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const rowDup = tableRule({
  id: "ROW_DUP",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["studentNumber"],
  source: "domain notes §8: same 学号 and same 有误信息项; on the tracker one row per student",
  examples: {
    valid: [{ studentNumber: "2018990101", wrongItem: "姓名" }, { studentNumber: "2018990101", wrongItem: "性别" }],
    invalid: [{ studentNumber: "2018990101", wrongItem: "姓名" }, { studentNumber: "2018990101", wrongItem: "姓名" }],
  },
  check(row, table) {
    const other = table.earlierTwin();
    if (other === null) return null;
    const earlier = table.earlierSelf();
    return earlier !== null && differingColumn(earlier.facts, row) !== null ? null : { other }; // SNO_CONFLICT reports two students under one 学号
  },
  message: ({ other }) => `与第${String(other + 1)}条是同一名学生的同一件事，重复了，请只保留一行。`,
});
