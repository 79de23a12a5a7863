import type { WrongItem, WrongItemReading } from "../wrongItems";
import { readCorrectionValue, type CorrectionValue } from "./correctionValue";
import type { RowFacts } from "./RowFacts";
import { soundValue } from "./soundValue";

/**
 * same: both sides are equal. formOnly: they differ in blanks, dots, width or case only.
 * reversed: the sides stand the wrong way round. conflict: 正确内容 is not what the row itself says.
 */
export type CorrectionDoubt = "same" | "formOnly" | "reversed" | "conflict";

/** What 学信网显示内容 and 正确内容 say. The shown value itself is never judged: it is the error that the row reports. */
export interface Correction {
  /** The row's one item that has values; null where there is none, or several, and nothing can be compared. */
  readonly item: WrongItem | null;
  readonly doubt: CorrectionDoubt | null;
  /** The row's own value where it was compared, else "". */
  readonly expected: string;
  /** How 正确内容 should be written; null where it is so already, or cannot be read. */
  readonly rewrite: string | null;
}

/** Only 附件1 has corrections. */
export function readCorrection(row: RowFacts): Correction {
  const item = row.sheet === "attachment1" ? singleItem(row.wrongItems()) : null;
  if (item === null) return NO_CORRECTION;
  if (row.text.correctValue === "") return { item, doubt: null, expected: "", rewrite: null };
  const correct = readCorrectionValue(item.column, row.raw.correctValue);
  return { item, ...compare(row, item, correct), rewrite: rewriteOf(row, item, correct) };
}

/** Only a number that is known to be valid, because the row has it too, is worth another spelling. */
function rewriteOf(row: RowFacts, item: WrongItem, { standard }: CorrectionValue): string | null {
  if (standard === row.raw.correctValue) return null;
  return item.column === "documentNumber" && standard !== soundValue(row, item) ? null : standard;
}

/** The one item with values that a cell names; several must be split first. */
function singleItem(reading: WrongItemReading | null): WrongItem | null {
  if (reading === null || reading.items.length !== 1 || reading.unknown.length > 0) return null;
  const [item] = reading.items;
  return item?.hasValues === true ? item : null;
}

function compare(row: RowFacts, item: WrongItem, correct: CorrectionValue): Pick<Correction, "doubt" | "expected"> {
  const shown = row.text.chsiValue === "" ? NOT_SHOWN : readCorrectionValue(item.column, row.raw.chsiValue);
  if (shown.exact === correct.exact) return { doubt: "same", expected: "" };
  if (shown.loose === correct.loose) return { doubt: "formOnly", expected: "" };
  const expected = isReadable(item, correct) ? soundValue(row, item) : "";
  if (expected === "") return { doubt: null, expected };
  const own = readCorrectionValue(item.column, expected);
  if (own.loose === correct.loose) return { doubt: null, expected };
  return { doubt: own.loose === shown.loose ? "reversed" : "conflict", expected };
}

/** A date that cannot be read is reported as such, not as a conflict. */
function isReadable(item: WrongItem, value: CorrectionValue): boolean {
  return item.column !== "birthDate" || value.standard !== null;
}

/** Nothing typed; no filled cell reads like this. */
const NOT_SHOWN: CorrectionValue = { exact: "", loose: "", standard: null };
const NO_CORRECTION: Correction = { item: null, doubt: null, expected: "", rewrite: null };
