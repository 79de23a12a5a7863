import { belongsToSheet } from "../../facts/headerReading";
import { headerRule } from "../rule";
import { ATTACHMENT } from "../sheets";

/** Only on 附件1: the tracker is not handed in, and departments may add columns of their own. */
export const hdrExtra = headerRule({
  id: "HDR_EXTRA",
  severity: "warning",
  sheets: ATTACHMENT,
  columns: [],
  source: "个人信息保护法 art. 6: only needed columns; domain notes §6 and §8",
  check: ({ sheet, cells }) =>
    cells.filter(({ key }) => key === null || !belongsToSheet(sheet, key)).map(({ text }) => ({ header: text })),
  message: ({ header }) => `“${header}”不是附件1的列，不会上报；其中如有个人信息，请确认是否需要保留。`,
});
