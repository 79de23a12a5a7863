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

/** Whether the type is 居民身份证 or 身份证, blank included: each is an end of the first. Short, because it is asked often. */
export function isResidentType(ref: ColumnReference): string {
  const type = ref("documentType");
  return `RIGHT("居民身份证",LEN(${type}))=${type}`;
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
  // From 7 on the first digit belongs to other documents or to no province.
  return `AND(${isResidentType(ref)},ISTEXT(${cell}),LEN(${cell})=18,LEFT(${cell})<"7",${isCalendarDay(cell, 7)},${isChecksumRight(cell)})`;
}

/** Whether 备注 records no reason about the topic. */
export function isNotOverridden(ref: ColumnReference, topic: OverrideTopic): string {
  return `ISERR(SEARCH("已核实*${topic}",${ref("remarks")}))`;
}

/**
 * Whether the cell says one of the words; upper and lower case are alike, and the commonest blanks of a paste do not count.
 * FIND, because SEARCH takes a ? or * in the cell for any character.
 */
export function isOneOf(cell: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&UPPER(TRIM(SUBSTITUTE(SUBSTITUTE(${cell},"\u200B",""),"\u3000"," ")))&"|",${longText(`|${words.join("|").toUpperCase()}|`)}))`;
}

/** Whether the text begins with a full-width letter or digit, which the pane reads and the formula does not. */
export function isFullWidth(cell: string): string {
  return `UNICODE(${cell})>65280`;
}

/** Whether nothing is typed, or blanks alone. */
export function isEmpty(cell: string): string {
  return `TRIM(${cell})=""`;
}

/** Number-like text without blanks, those of web pages included; what else a paste brings along is the pane's to clean. */
export function withoutBlanks(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"\u00A0","")`;
}

/** Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2. SUMPRODUCT takes constant arrays in every version, without array entry; one reference keeps the formula short. */
function weightedSum(cell: string): string {
  const positions = Array.from({ length: 17 }, (_, index) => index + 1);
  return `SUMPRODUCT(MID(${cell},{${positions.join(",")}},1)*{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2})`;
}

/** Excel takes at most 255 characters between two quotation marks. */
function longText(text: string): string {
  return (text.match(/.{1,255}/gu) ?? [""]).map((part) => `"${part}"`).join("&");
}
