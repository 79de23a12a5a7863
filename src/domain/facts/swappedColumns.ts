import type { ColumnKey } from "../columns";
import * as ric from "../documents/ric";
import * as examNumber from "../examNumber";
import type { Policy } from "../policy";
import * as studentNumber from "../studentNumber";
import type { ByColumn } from "./RowCells";

/** Two columns whose values were typed or pasted into each other's place. */
export interface Swap {
  /** The left one in the template, where the finding stands. */
  readonly column: ColumnKey;
  readonly other: ColumnKey;
}

/**
 * Whether two columns hold each other's values; both cells must say so, one alone is an ordinary defect.
 * Source: domain notes §5.6, swapped columns.
 * @param text the clean texts.
 */
export function findSwap(text: ByColumn<string>, policy: Policy): Swap | null {
  const exam = text.examNumber;
  if (exam.length >= 18 && isRic(exam) && isExamNumber(text.documentNumber)) return EXAM_AND_DOCUMENT;
  const name = text.name;
  if (name.length >= 18 && isRic(name) && isName(text.documentNumber)) return NAME_AND_DOCUMENT;
  const student = text.studentNumber;
  if (student.length >= 14 && isExamNumber(student) && isStudentNumber(exam, policy)) return STUDENT_AND_EXAM;
  return null;
}

const EXAM_AND_DOCUMENT: Swap = { column: "examNumber", other: "documentNumber" };
const NAME_AND_DOCUMENT: Swap = { column: "name", other: "documentNumber" };
const STUDENT_AND_EXAM: Swap = { column: "studentNumber", other: "examNumber" };

function isRic(text: string): boolean {
  return ric.looksLikeRic(text);
}

function isExamNumber(text: string): boolean {
  const parsed = examNumber.parse(examNumber.compact(text));
  return parsed.kind === "ordinary" && parsed.isProvinceKnown;
}

function isStudentNumber(text: string, policy: Policy): boolean {
  const number = studentNumber.compact(text);
  return number.length === policy.studentNumberLength && number.length !== 14 && studentNumber.isWellFormed(number);
}

/** A name in Han characters; a document number has none. */
function isName(text: string): boolean {
  return /^[\p{Script=Han}\u00B7\u2022 ]{2,}$/u.test(text);
}
