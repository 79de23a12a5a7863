import type { RowFacts } from "../facts/RowFacts";
import type { RowRule } from "./rule";

/** Row rules that are asked together. */
export interface RuleGroup {
  /** False where none of the rules can find anything, so that a clean row is spared asking each; absent where nothing cheap can be said. */
  readonly mayFind?: (row: RowFacts) => boolean;
  readonly rules: readonly RowRule[];
}
