/**
 * A document number as it may stand in a sentence: the first 3 and last 4 characters, 460…2718; short ones show their last 2 only.
 * Never the birth date and never the whole. Source: domain notes §6.
 */
export function maskNumber(number: string): string {
  if (number.length >= 12) return `${number.slice(0, 3)}…${number.slice(-4)}`;
  return number.length > 4 ? `…${number.slice(-2)}` : "…";
}
