/**
 * A text of up to 15 ASCII digits as a number; -1 for every other text. Much faster than a regular expression and `Number`,
 * and asked of several cells of every row.
 */
export function plainDigits(text: string): number {
  if (text.length === 0 || text.length > 15) return -1;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
