import { isTitleBlank } from "../../sheetTitle";
import { sheetRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const titleBlank = sheetRule({
  id: "TITLE_BLANK",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: [],
  source: "the notice, 附件1: — — — — 学院新生学籍信息有误学生名单; domain notes §3.2",
  check: ({ title }) => (isTitleBlank(title) ? {} : null),
  message: () => "标题里的学院名称还空着，上报前请填上。",
});
