import type { WorkbookCommand } from "../../blueprint/TableCommand";

/** Something that is broken or old, and what mends it. */
export interface RepairStep {
  /** What will be changed, one sentence each, for the person who decides. */
  readonly sentences: readonly string[];
  readonly commands: readonly WorkbookCommand[];
}

export interface RepairPlan {
  /** In the order in which they are to be done; empty when nothing is wrong. */
  readonly steps: readonly RepairStep[];
  /** How the workbook's template compares with this program's. */
  readonly age: "older" | "same" | "newer";
}

/** Everything that a plan will change, one sentence each. */
export function sentencesOf({ steps }: RepairPlan): string[] {
  return steps.flatMap(({ sentences }) => sentences);
}
