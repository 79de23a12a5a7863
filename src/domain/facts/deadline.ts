import { dayNumber } from "../plainDate";
import type { CheckContext } from "../policy";

/** Days from today to the last day in time; 0 on that day, negative when it has passed. */
export function daysLeft({ policy, today }: CheckContext): number {
  return dayNumber(policy.deadline) - (policy.deadlineInclusive ? 0 : 1) - dayNumber(today);
}
