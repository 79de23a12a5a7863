import type { ColumnKey } from "../columns";
import { isDitto, isErrorText, isPlaceholder } from "../text";

/**
 * What a cell can be used for. Only `VALUE` cells have a text for the rules; the rest are silent by construction:
 * the sheet has no such column, nothing is typed, or another rule reports the cell as a whole.
 */
export const ABSENT = 0;
export const BLANK = 1;
export const VALUE = 2;
export const ERROR_VALUE = 3;
export const DITTO = 4;
export const PLACEHOLDER = 5;
/** Holds the value of another column (COLUMN_SWAPPED). */
export const MISPLACED = 6;

export type CellState = typeof ABSENT | typeof BLANK | typeof VALUE | typeof ERROR_VALUE | typeof DITTO | typeof PLACEHOLDER | typeof MISPLACED;

/** @param text the cell's clean text. */
export function stateOf(column: ColumnKey, text: string): CellState {
  if (text === "") return BLANK;
  if (!mayBeStandIn(text)) return VALUE;
  if (isErrorText(text)) return SILENT.has(column) ? BLANK : ERROR_VALUE;
  if (FREE_TEXT.has(column)) return VALUE;
  if (isDitto(text)) return DITTO;
  return saysNothing(column, text) ? nothingIn(column) : VALUE;
}

function saysNothing(column: ColumnKey, text: string): boolean {
  return isPlaceholder(text) && !(column === "gender" && UNKNOWN_GENDER.test(text));
}

function nothingIn(column: ColumnKey): CellState {
  return NEEDED.has(column) ? PLACEHOLDER : BLANK;
}

/** Cells that the template fills itself. */
const SILENT: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["serialNumber", "checkResult"]);

/** Cells in which any words are good ones: what CHSI shows is never judged. */
const FREE_TEXT: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["serialNumber", "chsiValue", "remarks", "checkResult"]);

/** Cells that must say something: 无 in them is an error, while elsewhere it means an empty cell. */
const NEEDED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "college", "studentNumber", "examNumber", "name", "gender", "birthDate", "documentType", "documentNumber", "status",
]);

/** 0 未知 and 9 未说明 are values of GB/T 2261.1, though no gender. */
const UNKNOWN_GENDER = /^(?:未知|未说明)$/u;

/**
 * A first look that spares nearly every cell the full one: error values, dittos and placeholders are short and begin with a sign,
 * a letter or one of a few ideographs.
 */
function mayBeStandIn(text: string): boolean {
  if (text.length > 16 || MAY_BEGIN_STAND_IN[text.charCodeAt(0)] === 0) return false;
  return !text.startsWith("同") || text.startsWith("上", 1) || text.startsWith("前", 1); // 同音字 is an explanation
}

/** By UTF-16 unit: 1 unless it is a digit or an ideograph with which no such word begins. */
const MAY_BEGIN_STAND_IN = new Uint8Array(0x10000).fill(1).fill(0, 0x30, 0x3a).fill(0, 0x4e00, 0xa000);
for (const first of "同如上无暂没缺空略未不待后稍") MAY_BEGIN_STAND_IN[first.charCodeAt(0)] = 1;
