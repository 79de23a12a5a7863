import type { CellView } from "../../ExcelHost";

/** Parts of a number format that are not placeholders: "text", [Red], \c. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./gu;
const DATE_OR_TIME = /[ymdhs]/iu;

/** What the formula bar shows and what F2 opens: the formula, or the value with all its digits; a date as it is shown. */
export function editText(cell: CellView): string {
  if (cell.formula !== "") return cell.formula;
  if (typeof cell.value === "string") return cell.value;
  if (typeof cell.value === "boolean") return cell.text;
  return DATE_OR_TIME.test(cell.numberFormat.replace(LITERAL, "")) ? cell.text : String(cell.value);
}
