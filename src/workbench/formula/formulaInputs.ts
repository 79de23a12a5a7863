import type { CellReader, FormulaCell, FormulaValue } from "../FormulaEngine";
import type { Reference, Span } from "./Reference";
import { splitFormula, type FormulaPart } from "./splitFormula";

/** A formula cut into parts, with the place where it stands. */
export interface SplitCell extends FormulaCell {
  readonly parts: readonly FormulaPart[];
}

export interface InputCell {
  /** Position in `FormulaInputs.sheets`. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: FormulaValue;
}

/** Everything that a batch of formulas reads. */
export interface FormulaInputs {
  /** Sheets that are referred to; names in upper case, since Excel does not tell cases apart. */
  readonly sheets: ReadonlyMap<string, number>;
  /** Cells that hold anything. */
  readonly cells: readonly InputCell[];
  /** What whole columns and rows are cut to: the largest used size of these sheets, at least 1, so that equal ranges stay equal. */
  readonly size: { readonly rows: number; readonly columns: number };
}

export function splitCell(cell: FormulaCell): SplitCell {
  return { ...cell, parts: splitFormula(cell.formula) };
}

/** The sheet that a reference of a formula means. */
export function sheetOf(reference: Reference, cell: FormulaCell): string {
  return (reference.sheet ?? cell.sheet).toUpperCase();
}

/** Reads every cell that the formulas refer to, each once, before anything is calculated: the reader may itself start a calculation. */
export function readInputs(formulas: readonly SplitCell[], read: CellReader): FormulaInputs {
  const collected = new InputCollector(read);
  for (const formula of formulas) {
    for (const part of formula.parts) {
      if (typeof part !== "string") collected.add(part, part.sheet ?? formula.sheet);
    }
  }
  return collected.inputs();
}

class InputCollector {
  private readonly sheets = new Map<string, SheetInputs>();
  private readonly areas = new Set<string>();
  private readonly read: CellReader;

  constructor(read: CellReader) {
    this.read = read;
  }

  add(reference: Reference, sheetName: string): void {
    const sheet = this.sheet(sheetName);
    const [top, bottom] = cut(reference.rows, sheet.used.rows);
    const [left, right] = cut(reference.columns, sheet.used.columns);
    const area = [sheet.index, top, bottom, left, right].join(" ");
    if (this.areas.has(area)) return;
    this.areas.add(area);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.addCell(sheet, row, column);
    }
  }

  inputs(): FormulaInputs {
    const sheets = [...this.sheets.values()];
    const used = sheets.map((sheet) => sheet.used);
    return {
      sheets: new Map([...this.sheets].map(([name, { index }]) => [name, index])),
      cells: sheets.flatMap((sheet) => [...sheet.cells.values()].filter((cell) => cell.value !== "")),
      size: { rows: Math.max(1, ...used.map((size) => size.rows)), columns: Math.max(1, ...used.map((size) => size.columns)) },
    };
  }

  private sheet(name: string): SheetInputs {
    const key = name.toUpperCase();
    const known = this.sheets.get(key);
    if (known !== undefined) return known;
    const sheet = { name, index: this.sheets.size, used: this.read.usedSize(name), cells: new Map<number, InputCell>() };
    this.sheets.set(key, sheet);
    return sheet;
  }

  private addCell(sheet: SheetInputs, row: number, column: number): void {
    const key = row * COLUMN_LIMIT + column;
    if (sheet.cells.has(key)) return;
    sheet.cells.set(key, { sheet: sheet.index, row, column, value: this.read.value(sheet.name, row, column) });
  }
}

interface SheetInputs {
  readonly name: string;
  readonly index: number;
  readonly used: { readonly rows: number; readonly columns: number };
  readonly cells: Map<number, InputCell>;
}

/** Makes one number of row and column. */
const COLUMN_LIMIT = 16_384;

/** First and last index within the used part; an empty stretch where nothing is used. */
function cut(span: Span | null, used: number): readonly [number, number] {
  return [span?.first.index ?? 0, Math.min(span?.last.index ?? used - 1, used - 1)];
}
