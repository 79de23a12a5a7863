import { isCalendarDay, type PlainDate } from "./plainDate";
import { fromExcelSerial } from "./excelSerial";
import { plainDigits } from "./plainDigits";
import { cleanText, toHalfWidth } from "./text";
import type { CellValue } from "./cell";

export type DateReading =
  /** `normalised`: the cell has to be rewritten to be the text YYYYMMDD. */
  | { readonly kind: "ok"; readonly date: PlainDate; readonly normalised: boolean }
  /** A day is written, but the century or the order of day and month is not certain. */
  | { readonly kind: "ambiguous" }
  /** Only a year, only a year and month, or only a month and day. */
  | { readonly kind: "incomplete" }
  /** Not a date, or a day that no calendar has. */
  | { readonly kind: "invalid" };

/**
 * Reads a date cell, as text in the forms that people use or as a number: 19000101-20991231 says YYYYMMDD,
 * smaller whole numbers are Excel serials. Source: domain notes §5.3.
 */
export function parseDateCell(value: CellValue): DateReading {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value === "string" && value.length === 8 && plainDigits(value) >= 0) return fromDigits(plainDigits(value), false);
  return fromText(toHalfWidth(cleanText(value)).replace(LEADING_APOSTROPHES, ""));
}

const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u;
/** The mark that makes Excel keep a text, typed into a cell that is text already. */
const LEADING_APOSTROPHES = /^['\u2018\u2019]+/u;
const TWO_DIGIT_YEAR = /^(?:\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{2} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?[日号]?|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{2})$/u;
const YEAR_LAST = /^\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}$/u;
const INCOMPLETE = /^(?:(?:19|20)\d{2} ?年?|(?:19|20)\d{2} ?[-/.年] ?\d{1,2} ?月?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])|\d{1,2} ?[-/.月] ?\d{1,2} ?[日号]?)$/u;

function fromText(text: string): DateReading {
  if (text.length === 8 && plainDigits(text) >= 0) return fromDigits(plainDigits(text), true);
  const full = YEAR_FIRST.exec(text);
  if (full !== null) return dayOf(Number(full[1]), Number(full[2]), Number(full[3]), true);
  if (INCOMPLETE.test(text)) return { kind: "incomplete" };
  return { kind: TWO_DIGIT_YEAR.test(text) || YEAR_LAST.test(text) ? "ambiguous" : "invalid" };
}

function fromNumber(value: number): DateReading {
  if (Number.isInteger(value) && value >= 19000101 && value <= 20991231) return fromDigits(value, true);
  const date = fromExcelSerial(value);
  return date === null ? { kind: "invalid" } : { kind: "ok", date, normalised: true };
}

/** @param digits YYYYMMDD. */
function fromDigits(digits: number, normalised: boolean): DateReading {
  return dayOf(Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100, normalised);
}

function dayOf(year: number, month: number, dayOfMonth: number, normalised: boolean): DateReading {
  if (year < 1000 || !isCalendarDay(year, month, dayOfMonth)) return { kind: "invalid" };
  return { kind: "ok", date: { year, month, day: dayOfMonth }, normalised };
}
