import type { ColumnKey } from "../columns";
import { maskNumber } from "../maskNumber";

/** A value as a sentence may repeat it: document numbers masked. */
export function shownInSentence(column: ColumnKey, value: string): string {
  return column === "documentNumber" ? maskNumber(value) : value;
}
