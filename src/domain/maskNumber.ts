import { compactNumberText } from "./text";

/**
 * A document number as it may stand in a sentence: the first 3 and last 4 characters, 460…2718; short ones show their last 2 only.
 * Never the birth date and never the whole. Source: domain notes §6.
 */
export function maskNumber(number: string): string {
  if (number.length >= 12) return `${number.slice(0, 3)}…${number.slice(-4)}`;
  return number.length > 4 ? `…${number.slice(-2)}` : "…";
}

/** A sentence in which each number as long as an ID number is masked: people paste them into any cell, and sentences quote cells. */
export function maskLongNumbers(sentence: string): string {
  return sentence.replace(LONG_NUMBER, (number) => maskNumber(compactNumberText(number)));
}

/** 15 digits or more, full-width ones too, with blanks or hyphens between them, and an X where a check character may stand. */
const LONG_NUMBER = /[\d\uFF10-\uFF19](?:[\s-]?[\d\uFF10-\uFF19]){14,}[X\uFF38]?/giu;
