import { readReference } from "./readReference";
import type { Reference } from "./Reference";

/** A piece of a formula: a reference, or text to be kept as it is (operators, literals, names, table references). */
export type FormulaPart = Reference | string;

/**
 * Cuts an en-US A1 formula into references and the text between them; joined again they are the formula.
 * Not taken for references: texts ("A1"), functions (LOG10), names (A1_total), table references, other workbooks, 3-D references.
 */
export function splitFormula(formula: string): readonly FormulaPart[] {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const parts = split(formula);
  remember(formula, parts);
  return parts;
}

/** The same formulas come again with every recalculation and whenever rows move; a conditional format, moved, for each of its cells. */
const remembered = new Map<string, readonly FormulaPart[]>();
const REMEMBERED_CHARACTERS = 3_000_000;
let rememberedCharacters = 0;

function remember(formula: string, parts: readonly FormulaPart[]): void {
  if (rememberedCharacters + formula.length > REMEMBERED_CHARACTERS) {
    remembered.clear();
    rememberedCharacters = 0;
  }
  remembered.set(formula, parts);
  rememberedCharacters += formula.length;
}

function split(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    if (match.index > end) parts.push(formula.slice(end, match.index));
    parts.push(referenceIn(match) ?? match[0]);
    end = match.index + match[0].length;
  }
  if (end < formula.length) parts.push(formula.slice(end));
  return parts;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const QUOTED = String.raw`'(?:[^']|'')+'`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const BODY = `${CELL}:${CELL}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
/** What may not follow a reference: it would be part of a longer name, a function, a sheet or a table. */
const END = String.raw`(?![\p{L}\p{N}_.?\\(![])`;

/** In this order: each piece is what the first fitting line says. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`, // a text
    String.raw`(?:(?:${QUOTED}|${NAME})!)?#(?:REF!(?:${CELL})?|[A-Z]+\/?[A-Z0]*[!?]?)`, // an error value
    String.raw`(?:\[[^\]]*\][^\s!(),]*|'(?:[^'[:]|'')*[[:](?:[^']|'')*'|${NAME}:${NAME})!(?:${BODY})`, // another workbook, a 3-D reference
    String.raw`(?:${NAME})?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`, // a table reference
    String.raw`((?:${QUOTED}|${NAME})!)?(${BODY})${END}`, // a reference: its sheet, the rest
    String.raw`(?:${QUOTED}!)?${NAME}!?`, // a function or a defined name
    String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`, // a number
  ].join("|"),
  "gsu",
);

function referenceIn(match: RegExpExecArray): Reference | null {
  const body = match[2];
  return body === undefined ? null : readReference(match[1] ?? "", body);
}
