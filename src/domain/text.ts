import type { CellValue } from "./cell";

/** Whether a person sees nothing in the cell: empty, or only white space and invisible marks. */
export function isBlankCell(value: CellValue): boolean {
  if (value === null || value === "") return true;
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return (first === SPACE || !isPlain(first)) && cleanText(value) === "";
}

/**
 * What a cell says, as text: invisible marks gone, every kind of white space a plain space, both ends trimmed.
 * Whole numbers are written out in all their digits (never 4.6E+17), as `Range.values` holds them.
 */
export function cleanText(value: CellValue): string {
  if (typeof value === "string") return isClean(value) ? value : stripInvisible(value).replace(/[\s\u0085]/gu, " ").trim();
  if (value === null) return "";
  return typeof value === "number" ? numberText(value) : String(value).toUpperCase();
}

/** Removes the marks that take no room on screen. Source: domain notes §5.5; controls and U+2061-206F are of the same kind. */
export function stripInvisible(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it removes
  return text.replace(/[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, "");
}

/** Full-width forms U+FF01-FF5E as the ASCII characters they imitate; character by character, so doing it twice changes nothing. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Number-like text without what typing and pasting add: blanks, invisible marks, full-width forms, a leading apostrophe. Never O → 0 or l → 1. */
export function compactNumberText(text: string): string {
  if (isBareAscii(text)) return text;
  return toHalfWidth(stripInvisible(text))
    .replace(/[\s\u0085]/gu, "")
    .replace(/^['\u2018\u2019]+/u, "");
}

/**
 * The length that a person would count: a surrogate pair, or a letter with its accents or variation selector, is one.
 * Not `Intl.Segmenter`: it needs seconds for a full cell, and tells emoji families apart, which no name has.
 */
export function graphemeCount(text: string): number {
  for (let index = 0; index < text.length; index++) {
    if (!isPlain(text.charCodeAt(index))) return text.match(/\P{M}/gu)?.length ?? 0;
  }
  return text.length;
}

/** An Excel error value as `Range.values` and pastes show it, such as #N/A. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERROR_VALUES.has(text.toUpperCase());
}

/** 同上, 〃 and the like: "the same as above" is not data. */
export function isDitto(text: string): boolean {
  return text.length <= 6 && DITTO_WORDS.has(bareWord(text));
}

/** 无, 暂无, -, / and the like, written to fill a cell. Source: domain notes §5.6. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 8 && (PLACEHOLDER_WORDS.has(bareWord(text)) || /^[-/\\_.—–―…~～、。]+$/u.test(toHalfWidth(text)));
}

/** Partly hidden, as in public notices: any *, a run of ×, or a run of x too long for a real number. */
export function isMasked(text: string): boolean {
  return /[*\uFF0A\u2217\u204E\u2731]|[\u00D7\u2715\u2573]{2}|[x\uFF58]{4}/iu.test(text);
}

/** The display text of a number cell, such as 4.60039E+17: its digits are gone. */
export function isScientificText(text: string): boolean {
  return /^[+-]?\d{1,3}(?:\.\d+E[+-]?|E\+)\d{1,3}$/iu.test(compactNumberText(text));
}

/** A number of 16 digits or more: Excel keeps 15, so the last ones are already zeros. Source: domain notes §5.4. */
export function isPrecisionLostNumber(value: CellValue): boolean {
  return typeof value === "number" && Math.abs(value) >= 1e15;
}

const SPACE = 0x20;

/** Any unit that `isPlain` denies. Over a long text faster than asking one by one, but only without the flag u. */
const BEYOND_PLAIN = /[^\u0020-\u007E\u4E00-\u9FFF]/;

const ERROR_VALUES = new Set([
  "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
  "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA", "#DATA!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!",
]);

const DITTO_WORDS = new Set([
  "同上", "同前", "如上", "上同", "同上行", "同上一行", "〃", "〞", "々", "″", "“", "”", '"', "''", "‘’", '""', "“”", "””", "↑", "DITTO",
]);

const PLACEHOLDER_WORDS = new Set([
  "无", "暂无", "没有", "暂缺", "缺", "空", "空白", "略", "未知", "不详", "不清楚", "未填", "未填写", "未提供", "待补", "待补充", "待填", "待填写",
  "待定", "待核实", "待查", "待确认", "后补", "稍后补", "N/A", "NA", "NULL", "NONE", "NIL",
]);

/** Printable ASCII and the common ideographs: visible, one unit each, never changed by cleaning. */
function isPlain(unit: number): boolean {
  return (unit >= SPACE && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** Whether cleaning would change nothing: plain characters only, and no blank at either end. */
function isClean(text: string): boolean {
  if (text === "") return true;
  if (text.charCodeAt(0) === SPACE || text.charCodeAt(text.length - 1) === SPACE) return false;
  return text.length > 24 ? !BEYOND_PLAIN.test(text) : isAllPlain(text);
}

function isAllPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isPlain(text.charCodeAt(index))) return false;
  return true;
}

/** Printable ASCII without blanks, apostrophes and the signs before them: nothing to undo in a number. */
function isBareAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x27 || unit >= 0x7f) return false;
  }
  return true;
}

/** The word without the brackets, stops and blanks that people put around it. */
function bareWord(text: string): string {
  return toHalfWidth(text).replace(/[\s()[\]【】。.,，]/gu, "").toUpperCase();
}

function numberText(value: number): string {
  const text = String(value);
  const [digits = "", exponent] = text.split("e+");
  if (exponent === undefined) return text;
  const [whole = "", fraction = ""] = digits.split(".");
  return whole + fraction.padEnd(Number(exponent), "0");
}
