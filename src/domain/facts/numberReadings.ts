import type { CellValue } from "../cell";
import * as examNumber from "../examNumber";
import { plainDigits } from "../plainDigits";
import type { Policy } from "../policy";
import * as studentNumber from "../studentNumber";
import { isPrecisionLostNumber, isScientificText } from "../text";

export interface ExamNumberReading {
  /** Compacted. */
  readonly number: string;
  readonly parsed: examNumber.ExamNumber;
  /** Its digits are gone: scientific notation as text, or more digits than a number cell keeps. */
  readonly isLost: boolean;
  /** Whether the cell has to be rewritten as the text `number`. */
  readonly normalised: boolean;
  /** Nothing is to be said of the number itself; the scope is another matter. */
  readonly isPlain: boolean;
}

/** @param text the cell's clean text; "" gives null. */
export function readExamNumber(cell: CellValue, text: string): ExamNumberReading | null {
  if (text === "") return null;
  const asTyped = examNumber.parse(text);
  if (cell === text && asTyped.kind === "ordinary") {
    return { number: text, parsed: asTyped, isLost: false, normalised: false, isPlain: asTyped.isProvinceKnown };
  }
  const number = examNumber.compact(text);
  const isLost = isPrecisionLostNumber(cell) || isScientificText(number);
  return { number, parsed: isLost ? LOST : examNumber.parse(number), isLost, normalised: number !== cell, isPlain: false };
}

export interface StudentNumberReading {
  /** Compacted. */
  readonly number: string;
  readonly isWellFormed: boolean;
  /** Whether the cell has to be rewritten as the text `number`. */
  readonly normalised: boolean;
  /** As the policy wants it in every respect. */
  readonly isPlain: boolean;
}

/** @param text the cell's clean text; "" gives null. */
export function readStudentNumber(cell: CellValue, text: string, policy: Policy): StudentNumberReading | null {
  if (text === "") return null;
  const number = cell === text && plainDigits(text) >= 0 ? text : studentNumber.compact(text);
  const isWellFormed = studentNumber.isWellFormed(number) && !isPrecisionLostNumber(cell);
  const isAsExpected = number.length === policy.studentNumberLength && studentNumber.entryYear(number) === policy.cohortYear;
  const normalised = number !== cell;
  return { number, isWellFormed, normalised, isPlain: isWellFormed && !normalised && isAsExpected };
}

const LOST: examNumber.ExamNumber = { kind: "malformed" };
