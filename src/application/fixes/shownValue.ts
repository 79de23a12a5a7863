import type { CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import { maskNumber } from "../../domain/maskNumber";
import { isMobilePhone } from "../../domain/mobilePhone";
import { compactNumberText } from "../../domain/text";

/**
 * A value as the pane may show it: the number of a document or a mobile phone keeps its first 3 and last 4 characters, in
 * whatever column it stands. That is enough to know it again; who needs the whole looks at the sheet.
 */
export function shownValue(column: ColumnKey, value: CellValue): string {
  const text = String(value ?? "");
  const compact = compactNumberText(text);
  if (compact === "") return "";
  if (column !== "studentNumber" && isMobilePhone(compact)) return `${compact.slice(0, 3)}…${compact.slice(-4)}`;
  return column === "documentNumber" || RESIDENT_NUMBER.test(compact) ? maskNumber(compact) : text;
}

/** What a cell holds after a change, beside what it held before: it says so where both look alike with their middle left out. */
export function shownAfter(column: ColumnKey, before: CellValue, after: CellValue): string {
  const shown = shownValue(column, after);
  const looksAlike = shown === shownValue(column, before) && shown.includes("…");
  return looksAlike && compactNumberText(String(before ?? "")) !== compactNumberText(String(after ?? "")) ? `${shown}（中间几位不同）` : shown;
}

/** 15 or 18 places; student and candidate numbers are shorter. */
const RESIDENT_NUMBER = /\d{15}/u;
