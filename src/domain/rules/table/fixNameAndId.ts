import { tableRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixNameAndId = tableRule({
  id: "FIX_NAME_AND_ID",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: ["wrongItem"],
  source: "domain notes §0.9 and §2.7",
  examples: {
    valid: [{ studentNumber: "2018990101", wrongItem: "姓名" }, { studentNumber: "2018990102", wrongItem: "身份证号" }],
    invalid: [{ studentNumber: "2018990101", wrongItem: "姓名" }, { studentNumber: "2018990101", wrongItem: "身份证号" }],
  },
  check(row, table) {
    const items = row.wrongItems()?.names ?? [];
    const [hasName, hasNumber] = [items.includes("姓名"), items.includes("身份证号")];
    if (!hasName && !hasNumber) return null;
    if (hasName && hasNumber) return {};
    return table.earlierItem(hasName ? "身份证号" : "姓名") === null ? null : {};
  },
  message: () => "这名学生的姓名和身份证号都有误，需要省级主管部门审核，请先确认是学生本人，并备齐公安机关的证明。",
});
