import { LOST_REFERENCE, printReference, type Span } from "./Reference";
import { rowNumbers } from "./rowNumbers";
import { sheetOf, type FormulaInputs, type SplitCell } from "./formulaInputs";

/**
 * The formula as the scratch book of IronCalc takes it. What IronCalc 0.8.4 would do differently from Excel is said here in
 * another way; what it cannot do, or cannot survive, becomes an error value.
 */
export function translateFormula(formula: SplitCell, inputs: FormulaInputs): string {
  const texts = formula.parts.filter((part) => typeof part === "string");
  if (isTooLarge(formula.formula, texts)) return "=#VALUE!";
  if (texts.some((text) => READS_BY_ADDRESS.test(text))) return "=#NAME?";
  const size = texts.some((text) => COUNTS_CELLS.test(text)) ? null : inputs.size;
  const parts = formula.parts.map((part, index) => {
    if (typeof part === "string") return rowNumbers(formula.parts, index, inputs.size) === null ? translateText(part) : "";
    return (
      rowNumbers(formula.parts, index - 2, inputs.size) ??
      printReference({
        ...part,
        qualifier: `${scratchSheetName(inputs.sheets.get(sheetOf(part, formula)) ?? 0)}!`,
        rows: part.rows ?? wholeAxis(size?.rows),
        columns: part.columns ?? wholeAxis(size?.columns),
      })
    );
  });
  const text = parts.join("");
  return text.startsWith("=") ? text : `=${text}`;
}

/** The name that IronCalc itself gives to its sheets, counted from 0 here. */
export function scratchSheetName(index: number): string {
  return `Sheet${index + 1}`;
}

/** Their answer depends on cells that are known only when they are calculated, so that the scratch book does not hold them. */
const READS_BY_ADDRESS = /^(?:INDIRECT|OFFSET)$/iu;

/** Their answer depends on how many cells a whole column has. */
const COUNTS_CELLS = /^(?:ROWS|COLUMNS|COUNTBLANK)$/iu;

/** Excel's own limits for a formula are 8,192 characters and 64 levels. IronCalc's code dies for good at 188 levels or 1,188 operators. */
const LIMITS = { characters: 8192, levels: 64, operators: 600 };

function isTooLarge(formula: string, texts: readonly string[]): boolean {
  if (formula.length > LIMITS.characters) return true;
  if (formula.length <= LIMITS.levels) return false; // every level and operator takes a character
  const signs = texts.filter((text) => !isLiteral(text)).join("");
  return signs.replace(/[^-+*/^&=<>%]/gu, "").length > LIMITS.operators || depth(signs) > LIMITS.levels;
}

function depth(signs: string): number {
  let deepest = 0;
  let level = 0;
  for (const sign of signs.replace(/[^(){}]/gu, "")) {
    level += sign === "(" || sign === "{" ? 1 : -1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}

function translateText(text: string): string {
  if (isLiteral(text)) return text;
  if (text.endsWith(LOST_REFERENCE) || text.startsWith(LOST_REFERENCE)) return LOST_REFERENCE;
  if (!text.includes("--")) return text;
  // IronCalc drops "--", and the text after it stays a text: --"5" is "5".
  return text.replace(/(^=|[(,;{=<>&*+-])(\s*)--/gu, "$1$2" + "1*");
}

function isLiteral(text: string): boolean {
  return text.startsWith('"');
}

/** undefined: leave the whole column (or row) whole. */
function wholeAxis(length: number | undefined): Span | null {
  if (length === undefined) return null;
  return { first: { index: 0, absolute: true }, last: { index: length - 1, absolute: true } };
}
