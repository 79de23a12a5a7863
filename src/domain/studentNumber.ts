/** 学号: the university's own number, CHAR(15) at CHSI; digits, usually beginning with the year of entry. Source: domain notes §2.2, §4. */
import { plainDigits } from "./plainDigits";
import { compactNumberText } from "./text";

/** The number without what typing and pasting add. */
export const compact = compactNumberText;

/** Whether it has the form of a 学号: digits only, at most the 15 that CHSI holds. Its proper length is the policy's matter. */
export function isWellFormed(studentNumber: string): boolean {
  return /^\d{1,15}$/u.test(studentNumber);
}

/** The year that the first four digits say, such as 2018; null when they say no year. A hint only: transfers keep old numbers. */
export function entryYear(studentNumber: string): number | null {
  const year = plainDigits(studentNumber.slice(0, 4));
  return studentNumber.length >= 4 && year >= 1900 && year <= 2099 ? year : null;
}
