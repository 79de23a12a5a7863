import { toHalfWidth } from "../text";

/** A small count that a person typed. `invalid`: not a whole number from 0 up. */
export type CounterReading = { readonly kind: "blank" } | { readonly kind: "count"; readonly count: number } | { readonly kind: "invalid" };

/** @param text the cell's clean text, such as 3 or 3次. */
export function readCounter(text: string): CounterReading {
  if (text === "") return BLANK;
  const digits = /^(\d{1,6}) ?次?$/u.exec(toHalfWidth(text));
  return digits === null ? { kind: "invalid" } : { kind: "count", count: Number(digits[1]) };
}

const BLANK: CounterReading = { kind: "blank" };
