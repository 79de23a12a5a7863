import { isChecksumRight, isResidentType, orFalse } from "../native";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const idPrecisionLost = rowRule({
  id: "ID_PRECISION_LOST",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "domain notes §5.4 (Excel keeps 15 significant digits)",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: 110105194912310000 } },
  native: {
    label: "后三位丢失",
    condition: (ref) => {
      const cell = ref("documentNumber");
      const asText = orFalse(`AND(${isResidentType(ref)},LEN(${cell})=18,RIGHT(${cell},3)="000",NOT(${isChecksumRight(cell)}))`);
      return `OR(IF(ISNUMBER(${cell}),${cell}>=1E15),${asText})`;
    },
  },
  check: (row) => (row.document().problem === "precisionLost" ? {} : null),
  message: () =>
    "证件号码曾按数字保存，Excel 只保留15位，最后三位已经变成000，无法找回。请先把单元格设为文本格式，再照证件重新输入完整号码。",
});
