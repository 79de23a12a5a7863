import { COLUMNS, type ColumnKey } from "../columns";
import { VALUE } from "./cellStates";
import { COLUMN_KEYS } from "./ColumnValues";
import type { RowFacts } from "./RowFacts";

/** What a row of the table is; only students are checked. */
export type RowKind = "student" | "blank" | "sample" | "notData";

/**
 * Tells students from the template's example and from lines that belong under or above a table. Source: domain notes §5.6.
 * @param hasContent whether anything but 序号 is filled.
 */
export function kindOfRow(row: RowFacts, hasContent: boolean): RowKind {
  const { serialNumber, studentNumber } = row.text;
  if (!hasContent) return FOOTER.test(serialNumber) ? "notData" : "blank";
  if (serialNumber !== "" && SAMPLE.test(serialNumber)) return "sample";
  return /\d/u.test(studentNumber) || isPerson(row) ? "student" : "notData";
}

/** Whether a row without a 学号 is a student's all the same, and no line of headers, totals or signatures. */
function isPerson(row: RowFacts): boolean {
  if (isHeader(row.text.name) && isHeader(row.text.studentNumber)) return false;
  return isIdentified(row) || !(isFooter(row) || isSecondHeaderRow(row));
}

/** Whether a cell for a number holds one, whole or damaged. */
function isIdentified({ text, state }: RowFacts): boolean {
  return NUMBER_COLUMNS.some((column) => state[column] > VALUE || /\d/u.test(text[column]));
}

function isFooter({ text }: RowFacts): boolean {
  return FOOTER_COLUMNS.some((column) => FOOTER.test(text[column]));
}

/** A header row of two lines: its second line stands in the first row of the table, and all it says is headers. */
function isSecondHeaderRow(row: RowFacts): boolean {
  const { text, cells } = row;
  const isItem = (row.wrongItems()?.items.length ?? 0) > 0; // 姓名, 性别 … are values there, and headers elsewhere
  if (cells.hasTrouble || isItem) return false;
  const filled = COLUMN_KEYS.filter((column) => text[column] !== "");
  return filled.length > 0 && filled.every((column) => isHeader(text[column]));
}

function isHeader(text: string): boolean {
  return text.length < 12 && HEADERS.has(text.replaceAll(" ", ""));
}

const HEADERS: ReadonlySet<string> = new Set(Object.values(COLUMNS).flatMap(({ header, aliases }) => [header, ...aliases]));

const NUMBER_COLUMNS = ["studentNumber", "examNumber", "documentNumber"] as const satisfies readonly ColumnKey[];

/** Where people begin a line of totals or signatures. */
const FOOTER_COLUMNS: readonly ColumnKey[] = ["serialNumber", "college", "major", "className", "name", ...NUMBER_COLUMNS, "gender", "birthDate", "documentType"];

const SAMPLE = /^[(（【]?(?:示例|样例|范例|例)/u;
const FOOTER = /^[(（【]?(?:合 ?计|总 ?计|小 ?计|共计|填表|填报|制表|审核|负责人|经办人|主管领导|联系电话|联系人|日期|盖章|备注|说明|注[:：])/u;
