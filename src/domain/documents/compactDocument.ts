import { compactNumberText } from "../text";

/** A document number without what typing and pasting add, its letters capital, as they are printed. */
export function compactDocument(input: string): string {
  return compactNumberText(input).replace(/[a-z]/gu, (letter) => letter.toUpperCase());
}
