import { isoText } from "../plainDate";
import type { Policy } from "../policy";

/** Until when, as it stands in a sentence: 在 2018-10-15 前（含当日）. */
export function dueText({ deadline, deadlineInclusive }: Pick<Policy, "deadline" | "deadlineInclusive">): string {
  return `在 ${isoText(deadline)} 前${deadlineInclusive ? "（含当日）" : ""}`;
}
