import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const photoNoteRequired = rowRule({
  id: "PHOTO_NOTE_REQUIRED",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["explanation"],
  source: "domain notes §3.2, column 17",
  examples: { valid: { wrongItem: "录取照片", explanation: "照片非本人" }, invalid: { wrongItem: "录取照片" } },
  native: {
    label: "请说明照片问题",
    condition: (ref) => `AND(${ref("explanation")}="",ISNUMBER(SEARCH("照片",${ref("wrongItem")})))`,
  },
  check(row) {
    if (!row.isBlank("explanation")) return null;
    return row.wrongItems()?.items.some(({ name }) => name.endsWith("照片")) === true ? {} : null;
  },
  message: () => "照片有误时请在情况说明里写明问题，如照片非本人、照片缺失、照片模糊。",
});
