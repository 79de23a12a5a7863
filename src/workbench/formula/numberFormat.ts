import { format } from "numfmt";
import type { FormulaValue } from "../FormulaEngine";
import { isErrorText } from "./errorText";

/**
 * The text that a cell shows, in the English locale.
 * @param numberFormat Excel's format code in en-US notation, such as "General" (also ""), "@", "0.00", "yyyy-mm-dd".
 * @returns "########" for a date that Excel cannot show and for a format code that Excel would refuse.
 */
export function formatValue(value: FormulaValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorText(value)) return String(value);
  return format(numberFormat, asShown(value), OPTIONS);
}

const OPTIONS = { dateErrorNumber: false, dateSpanLarge: false, overflow: "########", throws: false, invalid: "########" };

/** Excel shows 15 significant digits, whatever the double behind them holds. */
function asShown(value: string | number): string | number {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
