/**
 * Pieces of native conditions. What a condition may take for granted:
 * the row is a student's and not empty; the conditions before it in the same column did not hold; a required column is filled.
 * It never fails: where a cell cannot be judged (an error value, full-width digits, another type) it is FALSE, because the pane judges it.
 */
import type { OverrideTopic, ColumnReference } from "./rule";

/** FALSE instead of an error. */
export function orFalse(expression: string): string {
  return `IFERROR(${expression},FALSE)`;
}

/** Whether the type is 居民身份证, blank included. */
export function isResidentType(ref: ColumnReference): string {
  const type = ref("documentType");
  return `OR(${type}="",${type}="居民身份证",${type}="身份证")`;
}

/** Whether a resident number of 18 characters is right to its check character; an error where it cannot be computed. */
export function isChecksumRight(cell: string): string {
  return `MID("10X98765432",MOD(${weightedSum(cell)},11)+1,1)=UPPER(RIGHT(${cell}))`;
}

/**
 * Whether the eight digits from a position on are a day of the calendar, YYYYMMDD: DATE carries a day or a month too many
 * over into another month. No DATEVALUE: what it understands depends on the language of the spreadsheet.
 */
export function isCalendarDay(cell: string, from: number): string {
  const part = (start: number, length: number): string => `MID(${cell},${String(from + start)},${String(length)})`;
  return `MONTH(DATE(${part(0, 4)},${part(4, 2)},${part(6, 2)}))=--${part(4, 2)}`;
}

/** Whether the number is valid, so that gender and birth date may be compared with it; an error counts as no. */
export function isValidResidentNumber(ref: ColumnReference): string {
  const cell = ref("documentNumber");
  return `AND(${isResidentType(ref)},ISTEXT(${cell}),LEN(${cell})=18,${isCalendarDay(cell, 7)},${isChecksumRight(cell)})`;
}

/** Whether 备注 records no reason about the topic. */
export function isNotOverridden(ref: ColumnReference, topic: OverrideTopic): string {
  return `ISERR(SEARCH("已核实*${topic}",${ref("remarks")}))`;
}

/** Whether the cell says one of the words; upper and lower case are alike. */
export function isOneOf(cell: string, words: readonly string[]): string {
  return `ISNUMBER(SEARCH("|"&TRIM(${cell})&"|",${longText(`|${words.join("|")}|`)}))`;
}

/** Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2, spelled out because older spreadsheets need array entry for SUMPRODUCT over text. */
function weightedSum(cell: string): string {
  return [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    .map((weight, index) => `${weight === 1 ? "" : `${String(weight)}*`}MID(${cell},${String(index + 1)},1)`)
    .join("+");
}

/** Excel takes at most 255 characters between two quotation marks. */
function longText(text: string): string {
  return (text.match(/.{1,255}/gu) ?? [""]).map((part) => `"${part}"`).join("&");
}
