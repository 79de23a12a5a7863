import type { ColumnKey } from "../columns";
import { BLANK } from "./cellStates";
import type { RowFacts } from "./RowFacts";

/** What a row of the table is; only students are checked. */
export type RowKind = "student" | "blank" | "sample" | "notData";

/**
 * Tells students from the template's example and from lines that belong under or above a table. Source: domain notes §5.6.
 * @param hasContent whether anything but 序号 is filled.
 */
export function kindOfRow(row: RowFacts, hasContent: boolean): RowKind {
  const { serialNumber, name, studentNumber } = row.text;
  if (!hasContent) return FOOTER.test(serialNumber) ? "notData" : "blank";
  if (serialNumber !== "" && SAMPLE.test(serialNumber)) return "sample";
  if (name === "姓名" && studentNumber === "学号") return "notData";
  return isUnidentified(row) && FOOTER_COLUMNS.some((column) => FOOTER.test(row.text[column])) ? "notData" : "student";
}

function isUnidentified({ state }: RowFacts): boolean {
  return state.studentNumber <= BLANK && state.examNumber <= BLANK && state.documentNumber <= BLANK;
}

/** Where people begin a line of totals or signatures. */
const FOOTER_COLUMNS: readonly ColumnKey[] = ["serialNumber", "college", "major", "className", "name"];

const SAMPLE = /^[(（【]?(?:示例|样例|范例|例)/u;
const FOOTER = /^[(（【]?(?:合 ?计|总 ?计|小 ?计|共计|填表|填报|制表|审核|负责人|经办人|主管领导|联系电话|联系人|日期|盖章|备注|说明|注[:：])/u;
