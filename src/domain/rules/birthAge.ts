import type { RowFacts } from "../facts/RowFacts";
import { settledBirth } from "../facts/soundValue";

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
  return age === null || (age >= 15 && age <= 22);
}

/** The gaokao has no upper age limit, so only what must be a wrong digit is implausible. */
export function isPlausibleAge(age: number): boolean {
  return age >= 10 && age <= 80;
}
