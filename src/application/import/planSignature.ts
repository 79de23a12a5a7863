import type { ImportPlan } from "./planImport";

/** Equal for plans that would write the same cells. */
export function planSignature({ additions, updates }: ImportPlan): string {
  return JSON.stringify([additions.map(({ texts }) => [...texts]), updates.map(({ row, edits }) => [row, edits])]);
}
