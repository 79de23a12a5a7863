import type { Span } from "./Reference";
import type { FormulaPart } from "./splitFormula";

/**
 * ROW(3:5) and COLUMN(A:C) as array constants, {3;4;5} and {1,2,3}: IronCalc 0.8.4 gives the first number only.
 * @param index where the function's name may stand.
 * @param size what whole columns and rows are taken for.
 * @returns null when this is no such call.
 */
export function rowNumbers(parts: readonly FormulaPart[], index: number, size: { readonly rows: number; readonly columns: number }): string | null {
  const name = parts[index];
  if (typeof name !== "string" || !POSITION_FUNCTION.test(name)) return null;
  const [opening, block, closing] = parts.slice(index + 1, index + 4);
  if (opening !== "(" || typeof block !== "object" || !block.isBlock) return null;
  if (typeof closing !== "string" || !closing.startsWith(")")) return null;
  const isRow = name.toUpperCase() === "ROW";
  return isRow ? `{${numbers(block.rows, size.rows).join(";")}}` : `{${numbers(block.columns, size.columns).join(",")}}`;
}

const POSITION_FUNCTION = /^(?:ROW|COLUMN)$/iu;

function numbers(span: Span | null, size: number): readonly number[] {
  const first = span?.first.index ?? 0;
  const last = span?.last.index ?? size - 1;
  return Array.from({ length: last - first + 1 }, (_none, offset) => first + offset + 1);
}
