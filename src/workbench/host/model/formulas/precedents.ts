import { referencesOf } from "../../../formula/references";
import type { Rect } from "../geometry/rect";
import { rectOf } from "../shift/relocateFormula";

/** What a formula depends on. */
export interface Precedents {
  /** Blocks with the name of their sheet; null is the formula's own. */
  readonly areas: readonly { readonly sheet: string | null; readonly rect: Rect }[];
  /** Whether the value may change though none of the blocks did: the clock, chance, addresses made of text. */
  readonly volatile: boolean;
}

/** @param formula in A1 notation; defined names and table references are already replaced. */
export function precedentsOf(formula: string): Precedents {
  return {
    areas: referencesOf(formula).map((reference) => ({ sheet: reference.sheet, rect: rectOf(reference) })),
    volatile: VOLATILE.test(formula),
  };
}

const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET|CELL|INFO)\s*\(/iu;
