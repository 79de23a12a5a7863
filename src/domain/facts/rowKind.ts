import type { ColumnKey } from "../columns";
import { BLANK } from "./cellStates";
import type { RowFacts } from "./RowFacts";

/** What a row of the table is; only students are checked. */
export type RowKind = "student" | "blank" | "sample" | "notData";

/** Tells students from the template's example and from lines that belong under or above a table. Source: domain notes §5.6. */
export function kindOfRow(row: RowFacts): RowKind {
  if (SAMPLE.test(row.text("serialNumber"))) return "sample";
  if (row.text("name") === "姓名" && row.text("studentNumber") === "学号") return "notData";
  return IDENTIFYING.every((column) => row.state(column) <= BLANK) && FOOTER_COLUMNS.some((column) => FOOTER.test(row.text(column)))
    ? "notData"
    : "student";
}

/** A student's row has at least one of them. */
const IDENTIFYING: readonly ColumnKey[] = ["studentNumber", "examNumber", "documentNumber"];

/** Where people begin a line of totals or signatures. */
const FOOTER_COLUMNS: readonly ColumnKey[] = ["serialNumber", "college", "major", "className", "name"];

const SAMPLE = /^[(（【]?(?:示例|样例|范例|例)/u;
const FOOTER = /^[(（【]?(?:合 ?计|总 ?计|小 ?计|共计|填表|填报|制表|审核|负责人|经办人|主管领导|联系电话|联系人|日期|盖章|备注|说明|注[:：])/u;
