/** Every fact of an 18-character number in one pass over its character codes. Source: GB 11643-1999, clauses 4 and 5. */
import { isCalendarDay } from "../plainDate";
import { isProvinceCode } from "../divisions/provinces";
import type { Gender } from "../genderText";

/**
 * Whom the address part belongs to: a resident; a holder of a residence permit (810000, 820000, 830000);
 * a foreigner's permanent residence card of 2023 (first digit 9); or no one (the province was never issued).
 */
export type RicIssuer = "resident" | "permit" | "foreigner" | "nobody";

export interface RicInspection {
  /** `number`: 17 digits and a digit or X. The facts below mean something only then. */
  readonly shape: "number" | "length" | "characters";
  /** The division code of six digits as a number, 460039; for `classifyArea`. */
  readonly area: number;
  readonly issuer: RicIssuer;
  /** 20000512, to compare with `yyyymmdd`; 0 when the calendar has no such day or it lies before 1900. */
  readonly birth: number;
  readonly gender: Gender;
  readonly isChecksumRight: boolean;
}

/**
 * Character codes only, no regular expression and no copy: a roster has hundreds of thousands of numbers, and every row asks.
 * The weight of digit i is 2^(18-i) mod 11, so doubling the sum along the way weighs them all.
 * @param text a compacted number; nothing is stripped or mapped here.
 */
export function inspect(text: string): RicInspection {
  if (text.length !== LENGTH) return WRONG_LENGTH;
  let signs = 0; // negative from the first unit that is no digit
  let sum = 0;
  let area = 0;
  let birth = 0;
  let digit = 0;
  for (let index = 0; index < 6; index++) {
    digit = text.charCodeAt(index) - ZERO;
    signs |= digit | (9 - digit);
    sum = (sum << 1) + digit;
    area = (area * 10 + digit) | 0;
  }
  for (let index = 6; index < 14; index++) {
    digit = text.charCodeAt(index) - ZERO;
    signs |= digit | (9 - digit);
    sum = (sum << 1) + digit;
    birth = (birth * 10 + digit) | 0;
  }
  for (let index = 14; index < LENGTH - 1; index++) {
    digit = text.charCodeAt(index) - ZERO;
    signs |= digit | (9 - digit);
    sum = (sum << 1) + digit;
  }
  const last = checkValue(text.charCodeAt(LENGTH - 1));
  if (signs < 0 || last < 0) return WRONG_CHARACTERS;
  return facts(area, birth, digit % 2 === 1, ((sum << 1) + last) % 11 === 1);
}

const LENGTH = 18;
const ZERO = 48;
const X = 88;

const WRONG_LENGTH = shapeOnly("length");
const WRONG_CHARACTERS = shapeOnly("characters");

function shapeOnly(shape: "length" | "characters"): RicInspection {
  return { shape, area: 0, issuer: "nobody", birth: 0, gender: "女", isChecksumRight: false };
}

function facts(area: number, birth: number, isMale: boolean, isChecksumRight: boolean): RicInspection {
  return {
    shape: "number",
    area,
    issuer: issuerOf(area),
    birth: isBirthDate(birth) ? birth : 0,
    gender: isMale ? "男" : "女",
    isChecksumRight,
  };
}

/** What the last character counts in the sum, 0 to 10; -1 where it is neither a digit nor X. */
function checkValue(unit: number): number {
  if (unit === X) return 10;
  return unit >= ZERO && unit <= ZERO + 9 ? unit - ZERO : -1;
}

function issuerOf(area: number): RicIssuer {
  if (area < 800000) return isProvinceCode((area / 10000) | 0) ? "resident" : "nobody"; // nearly everyone
  if (area >= 900000) return "foreigner";
  if (area === 810000 || area === 820000 || area === 830000) return "permit";
  return isProvinceCode((area / 10000) | 0) ? "resident" : "nobody";
}

/** Most days are before the 29th, which every month has: asking the calendar about the rest only takes a fifth off a row's time. */
function isBirthDate(digits: number): boolean {
  const year = (digits / 10000) | 0;
  const month = ((digits / 100) | 0) % 100;
  const day = digits % 100;
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || isCalendarDay(year, month, day);
}
