import { dayNumber, type PlainDate } from "../domain/plainDate";
import type { Policy } from "../domain/policy";

/**
 * Days from today to the last day that is still in time; 0 on that day, negative after it.
 * Where the deadline day itself does not count, the last day is the one before.
 */
export function daysLeft(policy: Pick<Policy, "deadline" | "deadlineInclusive">, today: PlainDate): number {
  const lastDay = dayNumber(policy.deadline) - (policy.deadlineInclusive ? 0 : 1);
  return lastDay - dayNumber(today);
}
