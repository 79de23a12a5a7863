import { columnLetters } from "../host/model/geometry/address";
import type { CellReader, FormulaCell, FormulaEngine, FormulaValue } from "../FormulaEngine";
import { readInputs, splitCell, type FormulaInputs } from "./formulaInputs";
import type { IronCalc } from "./IronCalc";
import { ScratchBook, type ScratchPlace } from "./ScratchBook";
import { scratchSheetName, translateFormula } from "./translateFormula";

/**
 * The formula engine over @ironcalc/wasm. Each call calculates in a fresh scratch book that holds only the cells the
 * formulas refer to: nothing can be stale, and IronCalc's undo history, which cannot be switched off, does not grow.
 * Known limits of IronCalc 0.8.4: most functions do not work on arrays (LEN(A1:A9) in SUMPRODUCT is "#NAME?", ISNUMBER(A1:A9)
 * is FALSE), no table references, no INDIRECT and OFFSET; a number joined to a text shows all its digits, not 15.
 * @param load how the WebAssembly code is found: `loadIronCalcInBrowser` or `loadIronCalcInNode`.
 */
export async function createIronCalcEngine(load: () => Promise<IronCalc>): Promise<FormulaEngine> {
  const ironCalc = await load();
  return { evaluate: (cells, read) => evaluate(ironCalc, cells, read) };
}

interface WrittenFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function evaluate(ironCalc: IronCalc, cells: readonly FormulaCell[], read: CellReader): readonly FormulaValue[] {
  const formulas = cells.map(splitCell);
  const inputs = readInputs(formulas, read);
  const written = formulas.map((cell) => ({ row: cell.row, column: cell.column, text: translateFormula(cell, inputs) }));
  return calculateSafely(ironCalc, inputs, written);
}

/** One formula that IronCalc cannot stand must not take the others with it. */
function calculateSafely(ironCalc: IronCalc, inputs: FormulaInputs, formulas: readonly WrittenFormula[]): readonly FormulaValue[] {
  if (formulas.length === 0) return [];
  try {
    return calculate(ironCalc, inputs, formulas);
  } catch {
    if (formulas.length === 1) return ["#VALUE!"];
    const half = Math.ceil(formulas.length / 2);
    return [formulas.slice(0, half), formulas.slice(half)].flatMap((part) => calculateSafely(ironCalc, inputs, part));
  }
}

function calculate(ironCalc: IronCalc, inputs: FormulaInputs, formulas: readonly WrittenFormula[]): readonly FormulaValue[] {
  const book = new ScratchBook(ironCalc);
  try {
    for (const cell of inputs.cells) book.enterValue(cell, cell.value);
    const places = layOut(formulas, inputs.sheets.size);
    for (const place of places) book.enterFormula(place, place.text);
    book.calculate();
    const values = places.map((place) => book.read(place));
    const numbers = readNumbers(book, places.filter((_place, index) => values[index] === null));
    return values.map((value) => value ?? numbers.shift() ?? 0);
  } finally {
    book.free();
  }
}

/**
 * A formula stands at its own row and column, for ROW() and COLUMN(), but never on the sheets that hold the inputs:
 * a conditional format stands on the cell that it judges. Several formulas of one cell lie on sheets one above the other.
 */
function layOut(formulas: readonly WrittenFormula[], firstSheet: number): readonly (ScratchPlace & WrittenFormula)[] {
  const taken = new Map<string, number>();
  return formulas.map((formula) => {
    const key = `${formula.row} ${formula.column}`;
    const layer = taken.get(key) ?? 0;
    taken.set(key, layer + 1);
    return { ...formula, sheet: firstSheet + layer };
  });
}

/** Numbers at full precision: joined with "" IronCalc writes every digit, while a shown number is rounded. */
function readNumbers(book: ScratchBook, places: readonly ScratchPlace[]): number[] {
  if (places.length === 0) return [];
  const sheet = places.reduce((last, place) => Math.max(last, place.sheet), 0) + 1;
  places.forEach((place, row) => {
    const address = `${scratchSheetName(place.sheet)}!${columnLetters(place.column)}${place.row + 1}`;
    book.enterFormula({ sheet, row, column: 0 }, `=${address}&""`);
  });
  book.calculate();
  // Adding 0 makes 0 of "-0".
  return places.map((_place, row) => Number(book.read({ sheet, row, column: 0 })) + 0);
}
