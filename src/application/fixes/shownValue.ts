import type { CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import { maskNumber } from "../../domain/maskNumber";
import { compactNumberText } from "../../domain/text";

/** A value as the pane may show it: the number of a document keeps its first 3 and last 4 characters, in whatever column it stands. */
export function shownValue(column: ColumnKey, value: CellValue): string {
  const text = String(value ?? "");
  const compact = compactNumberText(text);
  if (compact === "") return "";
  return column === "documentNumber" || RESIDENT_NUMBER.test(compact) ? maskNumber(compact) : text;
}

/** 15 or 18 places; student and candidate numbers are shorter. */
const RESIDENT_NUMBER = /\d{15}/u;
