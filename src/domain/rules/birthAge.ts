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
