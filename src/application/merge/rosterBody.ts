import type { CellRow } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { RosterLayout } from "../../domain/rosterLayout";
import { cleanText } from "../../domain/text";

export interface RosterBody {
  /** Up to the last student; the sign-off block is not among them. */
  readonly rows: readonly CellRow[];
  /** Whether a line says that there is nobody to report. */
  readonly saysNobody: boolean;
}

/** The rows of students below a header row: without the sign-off block, the line of a zero report, and blank rows at the end. */
export function rosterBody(rows: readonly CellRow[], layout: RosterLayout): RosterBody {
  const lastStudent = lastIndex(rows, (row) => isIdentified(row, layout));
  const signOff = rows.findIndex((row, index) => index > lastStudent && isSignOff(row));
  const above = signOff < 0 ? rows : rows.slice(0, signOff);
  const saysNobody = lastStudent < 0 && above.some(isNobodyLine);
  const kept = saysNobody ? above.filter((row) => !isNobodyLine(row)) : above;
  return { rows: kept.slice(0, lastIndex(kept, (row) => row.some(hasText)) + 1), saysNobody };
}

const IDENTIFYING: readonly ColumnKey[] = ["studentNumber", "examNumber", "documentNumber"];

/** How lines of signatures begin; in a row of students, the first cell is a number, a college or a name. */
const SIGN_OFF =
  /^[(（【]?(?:填报单位|填报人|填表人|填表单位|制表|审核|负责人|经办人|主管领导|分管领导|院长|联系人|联系电话|填报日期|填表日期|日期|单位|盖章|公章|签字|(?:学院|院系)(?:负责人|[(（]盖章))/u;

const NOBODY = /零报告|无误|^[(（]?(?:本?(?:学院|院系?))?(?:暂?无|没有)/u;

function isIdentified(row: CellRow, { positions }: RosterLayout): boolean {
  return !isSignOff(row) && IDENTIFYING.some((key) => /\d{4}/u.test(cleanText(row[positions[key] ?? -1] ?? "")));
}

function isSignOff(row: CellRow): boolean {
  const first = row.find(hasText);
  return first !== undefined && SIGN_OFF.test(cleanText(first).replace(/\s/gu, ""));
}

function isNobodyLine(row: CellRow): boolean {
  const texts = row.filter(hasText);
  return texts.length === 1 && NOBODY.test(cleanText(texts[0] ?? "").replace(/\s/gu, ""));
}

function lastIndex(rows: readonly CellRow[], is: (row: CellRow) => boolean): number {
  let index = rows.length - 1;
  while (index >= 0 && !is(rows[index] ?? [])) index--;
  return index;
}

function hasText(cell: CellRow[number]): boolean {
  return cleanText(cell) !== "";
}
