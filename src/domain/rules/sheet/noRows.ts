import { sheetRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const noRows = sheetRule({
  id: "NO_ROWS",
  severity: "info",
  sheets: BOTH_SHEETS,
  columns: [],
  source: "domain notes §8: zero report",
  check: ({ studentCount, sheet }) => (studentCount === 0 ? { sheet } : null),
  message: ({ sheet }) =>
    sheet === "attachment1" ? "表里没有学生；如果学院确实没有信息有误的学生，可以按“无”上报。" : "表里还没有学生，请先填写或导入名单。",
});
