import type { FormulaValue } from "../FormulaEngine";
import { isErrorText } from "./errorText";
import type { IronCalc } from "./IronCalc";
import type { Model } from "@ironcalc/wasm";

/** A cell of the scratch book; all three counted from 0. */
export interface ScratchPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** An IronCalc workbook that lives for one calculation. */
export class ScratchBook {
  private readonly model: Model;
  private sheetCount = 1;

  constructor({ Model }: IronCalc) {
    this.model = new Model("scratch", "en", Intl.DateTimeFormat().resolvedOptions().timeZone, "en");
    this.model.pauseEvaluation();
  }

  enterValue(place: ScratchPlace, value: FormulaValue): void {
    this.enter(place, inputOf(value));
  }

  enterFormula(place: ScratchPlace, formula: string): void {
    this.enter(place, formula);
  }

  calculate(): void {
    this.model.evaluate();
  }

  /** null for a number: what the book shows of a number is rounded, so that it is read as text, see `numberAsText`. */
  read({ sheet, row, column }: ScratchPlace): FormulaValue | null {
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === CELL_TYPE.number) return null;
    const shown = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (type === CELL_TYPE.logical) return shown === "TRUE";
    return type === CELL_TYPE.error ? errorOf(shown) : shown;
  }

  /** Takes the WebAssembly memory back; the book cannot be used any more. */
  free(): void {
    this.model.free();
  }

  private enter({ sheet, row, column }: ScratchPlace, input: string): void {
    while (this.sheetCount <= sheet) {
      this.model.newSheet();
      this.sheetCount += 1;
    }
    this.model.setUserInput(sheet, row + 1, column + 1, input);
  }
}

/** What `getCellType` answers: the numbers of Excel's function TYPE. */
const CELL_TYPE = { number: 1, text: 2, logical: 4, error: 16 };

/** A value as a person would type it, so that it keeps its type and every digit. */
function inputOf(value: FormulaValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "#NUM!";
  return isErrorText(value) ? value : `'${value}`;
}

/** IronCalc has own errors, such as #ERROR! for a formula that it cannot read. */
function errorOf(shown: string): string {
  return isErrorText(shown) ? shown : "#NAME?";
}
