import type { RowFacts } from "../facts/RowFacts";
import { settledBirth } from "../facts/soundValue";
import type { PlainDate } from "../plainDate";

/** Full years on entry, on 1 September, on which nobody needs to look twice. Source: domain notes §5.1 [inf]. */
const USUAL_AGE = { youngest: 15, oldest: 22 };

/**
 * Full years on 1 September of the cohort year; null where the birth date is not certain, or where the number's own
 * birth date is what is wrong. Source: domain notes §5.1.
 */
export function ageAtEntry(row: RowFacts): number | null {
  const birth = settledBirth(row);
  if (birth === 0) return null;
  const { problem, number } = row.document();
  if (problem === "birthDate" && number.includes(String(birth))) return null;
  return Math.floor((row.policy.cohortYear * 10000 + 901 - birth) / 10000);
}

/** Nothing to remark on; nor where the age is unknown. */
export function isUsualAge(age: number | null): boolean {
  return age === null || (age >= USUAL_AGE.youngest && age <= USUAL_AGE.oldest);
}

/** The gaokao has no upper age limit, so only what must be a wrong digit is implausible. */
export function isPlausibleAge(age: number): boolean {
  return age >= 10 && age <= 80;
}

/** The first and the last birth date of a usual age, for those who set the year. */
export function usualBirths(cohortYear: number): { readonly first: PlainDate; readonly last: PlainDate } {
  return {
    first: { year: cohortYear - USUAL_AGE.oldest - 1, month: 9, day: 2 },
    last: { year: cohortYear - USUAL_AGE.youngest, month: 9, day: 1 },
  };
}
