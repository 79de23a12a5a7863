import { dayNumber } from "../plainDate";
import type { CheckContext, Policy } from "../policy";

interface Deadline extends Pick<CheckContext, "today"> {
  readonly policy: Pick<Policy, "deadline" | "deadlineInclusive">;
}

/**
 * Days from today to the last day that is still in time; 0 on that day, negative after it.
 * Where the deadline day itself does not count, the last day is the one before.
 */
export function daysLeft({ policy, today }: Deadline): number {
  return dayNumber(policy.deadline) - (policy.deadlineInclusive ? 0 : 1) - dayNumber(today);
}
