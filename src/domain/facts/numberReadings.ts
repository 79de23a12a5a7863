import type { CellValue } from "../cell";
import * as examNumber from "../examNumber";
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
}

/** @param text the cell's clean text; "" gives null. */
export function readExamNumber(cell: CellValue, text: string): ExamNumberReading | null {
  if (text === "") return null;
  const number = PLAIN_DIGITS.test(text) ? text : examNumber.compact(text);
  const isLost = isPrecisionLostNumber(cell) || isScientificText(number);
  return { number, parsed: isLost ? { kind: "malformed" } : examNumber.parse(number), isLost, normalised: number !== cell };
}

export interface StudentNumberReading {
  /** Compacted. */
  readonly number: string;
  readonly isWellFormed: boolean;
  /** Whether the cell has to be rewritten as the text `number`. */
  readonly normalised: boolean;
}

/** @param text the cell's clean text; "" gives null. */
export function readStudentNumber(cell: CellValue, text: string): StudentNumberReading | null {
  if (text === "") return null;
  const number = PLAIN_DIGITS.test(text) ? text : studentNumber.compact(text);
  return { number, isWellFormed: studentNumber.isWellFormed(number) && !isPrecisionLostNumber(cell), normalised: number !== cell };
}

const PLAIN_DIGITS = /^\d+$/u;
