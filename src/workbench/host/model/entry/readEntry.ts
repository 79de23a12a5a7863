import type { Scalar } from "../cells/scalar";
import { readDate, type Today } from "./readDate";
import { readNumber } from "./readNumber";

/** What Excel makes of a text that is typed, pasted or written into a cell. */
export type Entry =
  | { readonly kind: "value"; readonly value: Scalar; /** The format that a General cell takes on. */ readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string };

/**
 * Reads an entry as Excel does in en-US notation: numbers, dates, times, percent and logical values are recognised unless
 * the cell is formatted as text ("@"); a leading apostrophe keeps what follows as text.
 */
export function readEntry(text: string, numberFormat: string, today: Today): Entry {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (numberFormat === TEXT_FORMAT) return { kind: "value", value: text };
  if (isFormula(text)) return { kind: "formula", formula: text.startsWith("=") ? text : `=${text}` };
  return readTyped(text, today);
}

/** A number as it is kept: no more than 15 significant digits of a whole number, the others become 0. */
export function keptNumber(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < 1e15) return value;
  return readNumber(BigInt(value).toString())?.value ?? value;
}

export const TEXT_FORMAT = "@";

function readTyped(text: string, today: Today): Entry {
  const trimmed = text.trim();
  if (/^(?:true|false)$/iu.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const read = readNumber(trimmed) ?? readDate(trimmed, today);
  if (read === null) return { kind: "value", value: text };
  return read.format === null ? { kind: "value", value: read.value } : { kind: "value", value: read.value, format: read.format };
}

/** "=…", and "+…" or "-…" before something that can be computed: Excel takes "-A1" for a formula, "-5" for a number. */
function isFormula(text: string): boolean {
  if (/^=./su.test(text)) return true;
  return /^[+-][\p{L}(\d.$'"+-]/u.test(text) && readNumber(text.trim()) === null && !/^[+-]*$/u.test(text);
}
