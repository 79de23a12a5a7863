import type { CellRow } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { Finding } from "../../domain/finding";
import { cleanText, isPrecisionLostNumber, isScientificText } from "../../domain/text";

/**
 * The column of a row whose number has lost its last digits on the way: a number cell beyond Excel's 15 digits, its display text
 * (4.60039E+17), or text that was made of such a number. Null where none has.
 */
export function lostDigits(cells: CellRow, positions: { readonly [K in ColumnKey]?: number }, findings: readonly Finding[]): ColumnKey | null {
  for (const [key, position] of Object.entries(positions) as [ColumnKey, number][]) {
    const cell = cells[position] ?? "";
    if (isPrecisionLostNumber(cell) || (NUMBERS.has(key) && isScientificText(cleanText(cell)))) return key;
  }
  return findings.some(({ rule }) => rule === "ID_PRECISION_LOST") ? "documentNumber" : null;
}

const NUMBERS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["studentNumber", "examNumber", "documentNumber", "phone", "chsiValue", "correctValue"]);
