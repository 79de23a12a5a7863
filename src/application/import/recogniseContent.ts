import { parseDateCell } from "../../domain/birthDateText";
import { CANDIDATE_CATEGORIES } from "../../domain/candidateCategories";
import type { CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import { parseDocumentType } from "../../domain/documents/documentTypes";
import * as ric from "../../domain/documents/ric";
import { parseEthnicGroup } from "../../domain/ethnicGroups";
import * as examNumber from "../../domain/examNumber";
import { isMobilePhone } from "../../domain/mobilePhone";
import * as personName from "../../domain/personName";
import { parseStatus } from "../../domain/statuses";
import { cleanText, compactNumberText, isPrecisionLostNumber, isScientificText } from "../../domain/text";
import { WRONG_ITEMS } from "../../domain/wrongItems";

/** What a column seems to hold, and how much of it looks like that (0 to 1). */
export interface ContentGuess {
  readonly key: ColumnKey;
  readonly share: number;
}

/** Tells what a column holds from its filled cells alone; null where nothing fits most of them. */
export function recogniseContent(cells: readonly CellValue[], studentNumberLength: number): ContentGuess | null {
  const filled = cells.filter((cell) => cleanText(cell) !== "");
  if (filled.length === 0) return null;
  const distinct = new Set(filled.map(cleanText)).size / filled.length;
  for (const { key, fits, needsVariety } of KINDS) {
    if (needsVariety > distinct) continue;
    const share = filled.filter((cell) => fits(cell, cleanText(cell), studentNumberLength)).length / filled.length;
    if (share >= SMALLEST_SHARE) return { key, share };
  }
  return null;
}

/** Dirty rosters have wrong cells in every column; below this share it is a guess at random. */
const SMALLEST_SHARE = 0.7;

interface Kind {
  readonly key: ColumnKey;
  readonly fits: (cell: CellValue, text: string, studentNumberLength: number) => boolean;
  /** How many of the filled cells must differ: names do, classes do not. */
  readonly needsVariety: number;
}

/** From the most telling to the least: the first that fits is taken. */
const KINDS: readonly Kind[] = [
  { key: "documentNumber", fits: isDocumentNumber, needsVariety: 0.5 },
  { key: "examNumber", fits: (_cell, text) => isExamNumber(compactNumberText(text)), needsVariety: 0.5 },
  { key: "phone", fits: (_cell, text) => isMobilePhone(compactNumberText(text)), needsVariety: 0.3 },
  { key: "studentNumber", fits: (_cell, text, length) => isStudentNumber(compactNumberText(text), length), needsVariety: 0.5 },
  { key: "birthDate", fits: isBirthDate, needsVariety: 0 },
  { key: "gender", fits: (_cell, text) => /^[男女][性生]?$/u.test(text), needsVariety: 0 },
  { key: "ethnicGroup", fits: (_cell, text) => text.endsWith("族") && parseEthnicGroup(text) !== null, needsVariety: 0 },
  { key: "documentType", fits: (_cell, text) => !/^\d+$/u.test(text) && parseDocumentType(text) !== null, needsVariety: 0 },
  { key: "candidateCategory", fits: (_cell, text) => CANDIDATE_CATEGORIES.includes(text), needsVariety: 0 },
  { key: "status", fits: (_cell, text) => parseStatus(text) !== null, needsVariety: 0 },
  { key: "wrongItem", fits: (_cell, text) => WRONG_ITEMS.some(({ name }) => name === text), needsVariety: 0 },
  { key: "college", fits: (_cell, text) => /\p{Script=Han}(?:学院|学部)$/u.test(text), needsVariety: 0 },
  { key: "name", fits: (_cell, text) => isName(text), needsVariety: 0.6 },
];

function isDocumentNumber(cell: CellValue, text: string): boolean {
  if (isPrecisionLostNumber(cell) || isScientificText(text)) return true;
  return /^[1-9]\d{16}[\dX]$/u.test(ric.compact(text));
}

function isExamNumber(number: string): boolean {
  const parsed = examNumber.parse(number);
  return parsed.kind === "ordinary" && parsed.isProvinceKnown;
}

/** A number that begins with a year, as long as the school's; a date is as long as some schools' numbers. */
function isStudentNumber(number: string, length: number): boolean {
  return number.length === length && /^20[0-4]\d+$/u.test(number) && parseDateCell(number).kind !== "ok";
}

/** Serial numbers are left out: any column of five-digit numbers would be one of dates. */
function isBirthDate(cell: CellValue, text: string): boolean {
  if (typeof cell === "number" && cell < 19_000_101) return false;
  const reading = parseDateCell(cell === null ? text : cell);
  return reading.kind === "ok" && reading.date.year >= 1950 && reading.date.year <= 2020;
}

function isName(text: string): boolean {
  const name = personName.normalise(text);
  return (personName.isOrdinary(name) || name.includes(personName.SEPARATOR)) && !/[族院系班类级]$/u.test(name);
}
