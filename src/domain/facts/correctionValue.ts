import { parseDateCell } from "../birthDateText";
import type { CellValue } from "../cell";
import type { ColumnKey } from "../columns";
import { compact as compactRic } from "../documents/ric";
import { parseEthnicGroup } from "../ethnicGroups";
import { parseGender } from "../genderText";
import * as personName from "../personName";
import { yyyymmdd } from "../plainDate";
import { cleanText, toHalfWidth } from "../text";

/** One side of a correction, read as the kind of value that its item has. */
export interface CorrectionValue {
  /** Two equal ones are the same value, however the cells show it. */
  readonly exact: string;
  /** Two equal ones differ at most in blanks, dots, width or case. */
  readonly loose: string;
  /** How the cell should be written; null where it cannot be read as such a value. */
  readonly standard: string | null;
}

/** @param column the column of the item's correct value; null for items that have none. */
export function readCorrectionValue(column: ColumnKey | null, cell: CellValue): CorrectionValue {
  const text = cleanText(cell);
  if (column === "name" && personName.isOrdinary(text)) return { exact: text, loose: text, standard: text };
  const standard = column === null ? null : (STANDARD_FORMS[column]?.(cell) ?? null);
  return column === "birthDate" && standard !== null
    ? { exact: standard, loose: standard, standard }
    : { exact: text, loose: looseForm(standard ?? text), standard };
}

/** How the cell should be written, for the columns that have one way; null where the cell says no such value. */
const STANDARD_FORMS: { readonly [K in ColumnKey]?: (cell: CellValue) => string | null } = {
  gender: (cell) => parseGender(cell)?.gender ?? null,
  name: (cell) => personName.normalise(cell),
  ethnicGroup: (cell) => parseEthnicGroup(cell)?.name ?? null,
  documentNumber: (cell) => compactRic(cleanText(cell)).toUpperCase(),
  birthDate: standardDate,
};

function standardDate(cell: CellValue): string | null {
  const reading = parseDateCell(cell);
  return reading.kind === "ok" ? String(yyyymmdd(reading.date)) : null;
}

function looseForm(text: string): string {
  if (ALREADY_LOOSE.test(text)) return text;
  return personName.withStandardSeparator(personName.withUnifiedCharacters(toHalfWidth(text).replace(/\s/gu, ""))).toUpperCase();
}

const ALREADY_LOOSE = /^[0-9A-Z\u4E00-\u9FFF]*$/u;
