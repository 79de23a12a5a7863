/**
 * Whether a formula may refer to a row below the first `rows` of a sheet. It only looks for numbers where a reference can have
 * its row, so a name or a text that looks like one counts as well; whole columns do not, since they have no row that could move.
 */
export function mentionsRowBelow(formula: string, rows: number): boolean {
  for (const match of formula.matchAll(ROW_NUMBER)) if (Number(match[0]) > rows) return true;
  return false;
}

/** After the letters of a column, a "$" or a ":", or before a ":"; no row has more than seven digits. */
const ROW_NUMBER = /(?<=[A-Za-z$:])\d{1,7}(?!\d)|(?<!\d)\d{1,7}(?=:)/gu;
