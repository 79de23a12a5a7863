import { escapeXml } from "./xml";

/** Functions of Excel 2013, younger than the file format: without the prefix Excel reads them as unknown names. [MS-XLSX] 2.2.2. */
const YOUNGER_FUNCTIONS = /\b(?:IFNA|ISFORMULA|NUMBERVALUE|UNICHAR|UNICODE|XOR)(?=\()/gu;

/** A formula as the file format wants it: no equals sign, and prefixed names for younger functions. */
export function formulaXml(formula: string): string {
  const parts = formula.replace(/^=/u, "").split('"');
  // Every other part stands in quotes.
  const written = parts.map((part, index) => (index % 2 === 0 ? part.replace(YOUNGER_FUNCTIONS, "_xlfn.$&") : part));
  return escapeXml(written.join('"'));
}
