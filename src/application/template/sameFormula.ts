/**
 * Whether Excel would take both texts for the same formula. Excel writes formulas back in its own way: no quotes round a
 * sheet name that needs none, function names in capitals, 1E+15 for 1E15; an .xlsx may carry _xlfn. before newer functions.
 * LibreOffice saves TRUE as TRUE().
 */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula
    .replace(/[\s']/gu, "")
    .toUpperCase()
    .replaceAll("_XLFN.", "")
    .replace(/\b(TRUE|FALSE)\(\)/gu, "$1")
    .replace(/(?<![A-Z\d])\d+E\+?\d+/gu, (number) => String(Number(number)));
}
