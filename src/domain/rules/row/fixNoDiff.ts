import { rowRule } from "../rule";
import { ATTACHMENT } from "../sheets";

export const fixNoDiff = rowRule({
  id: "FIX_NO_DIFF",
  severity: "error",
  sheets: ATTACHMENT,
  columns: ["correctValue"],
  source: "domain notes §3.2, column 16: differs from 15",
  examples: {
    valid: { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" },
    invalid: { wrongItem: "姓名", chsiValue: "测试甲", correctValue: "测试甲" },
  },
  native: {
    label: "与学信网显示相同",
    condition: (ref) => `AND(${ref("correctValue")}<>"",EXACT(TRIM(${ref("correctValue")}),TRIM(${ref("chsiValue")})))`,
  },
  check: (row) => (row.correction().doubt === "same" ? { name: row.correction().item?.name ?? "" } : null),
  message: ({ name }) => `学信网显示内容和正确内容的${name}一样，看不出哪里有误，请核对这两格。`,
});
