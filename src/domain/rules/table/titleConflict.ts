import { tableRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const titleConflict = tableRule({
  id: "TITLE_CONFLICT",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: ["college"],
  source: "domain notes §3.2, column 2",
  examples: { valid: [{ college: "测试学院" }], invalid: [{ college: "测试学院" }] },
  check(row, { titleCollege }) {
    const college = row.text.college.replaceAll(" ", "");
    // No name at all is part of any name.
    if (titleCollege.includes(college) || college.includes(titleCollege)) return null;
    return { titleCollege, college };
  },
  message: ({ titleCollege, college }) => `标题写的是“${titleCollege}”，这一行的学院是“${college}”，请核对。`,
});
