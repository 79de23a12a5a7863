import type { FormulaEngine } from "../../../FormulaEngine";
import type { Scalar } from "../cells/scalar";
import { cellCount, intersection, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";
import { dependencyOrder } from "./dependencyOrder";
import { expandNames, namesTables } from "./expandNames";
import { Formula, type PreparedFormula } from "./Formula";
import type { FormulaPlace, PlacedFormula } from "./PlacedFormula";
import { precedentsOf } from "./precedents";

/**
 * Computes formulas when their values are asked for, and only those whose precedents changed since: an edit of one row
 * costs nothing to the formulas of ten thousand others. Whatever is stale is computed in one call of the engine per layer.
 */
export class Calculation {
  private found = { at: -1, formulas: new Map<string, readonly PlacedFormula[]>() };
  /** When somebody last asked for a calculation; it counts in manual mode. */
  private requestedAt = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: FormulaEngine | null,
  ) {}

  /** The value of a cell, computed if need be. */
  value(sheet: Sheet, row: number, column: number): Scalar {
    const content = sheet.cells.get(row, column);
    if (!(content instanceof Formula)) return content ?? "";
    this.ensure([{ sheet, row, column, formula: content }]);
    return content.value;
  }

  /** Brings the formulas of a block up to date, so that reading them one by one costs nothing. */
  ensureBlock(sheet: Sheet, rect: Rect): void {
    this.ensure(this.formulasIn(sheet, rect));
  }

  /** The value of a formula that stands in no cell, as if it stood at the place. */
  valueOf(text: string, place: FormulaPlace): Scalar {
    const formula = new Formula(text);
    this.ensure([{ ...place, formula }]);
    return formula.value;
  }

  /** Brings formulas up to date with everything that they depend on. */
  ensure(asked: readonly PlacedFormula[]): void {
    const now = this.workbook.clock.now;
    const stale = asked.filter(({ formula }) => formula.checkedAt !== now);
    if (stale.length === 0) return;
    for (const layer of dependencyOrder(stale, (placed) => this.unchecked(placed))) this.settle(layer);
  }

  /** Lets manual mode compute what is stale. */
  calculate(): void {
    this.requestedAt = this.workbook.clock.advance();
  }

  private settle(layer: readonly PlacedFormula[]): void {
    const now = this.workbook.clock.now;
    const outdated = layer.filter((placed) => this.isOutdated(placed));
    const values = this.compute(outdated);
    outdated.forEach(({ formula }, index) => {
      const value = values[index] ?? 0;
      if (formula.computedAt < 0 || formula.value !== value) formula.changedAt = now;
      formula.value = value;
      formula.computedAt = now;
      formula.computedFrom = formula.prepared?.text ?? "";
    });
    for (const { formula } of layer) formula.checkedAt = now;
  }

  private compute(placed: readonly PlacedFormula[]): readonly Scalar[] {
    if (placed.length === 0) return [];
    if (this.engine === null) return placed.map(() => "#NAME?");
    const cells = placed.map((entry) => ({ sheet: entry.sheet.name, row: entry.row, column: entry.column, formula: this.prepared(entry).text }));
    return this.engine.evaluate(cells, { value: (sheet, row, column) => this.lastValue(sheet, row, column), usedSize: (sheet) => this.usedSize(sheet) });
  }

  private isOutdated(placed: PlacedFormula): boolean {
    const { formula, sheet } = placed;
    if (formula.computedAt < 0) return true;
    if (this.workbook.calculationMode === "Manual" && formula.computedAt >= this.requestedAt) return false;
    const { text, precedents } = this.prepared(placed);
    const { areas, volatile } = precedents;
    if (volatile || text !== formula.computedFrom || sheet.cells.lastMove > formula.computedAt) return true;
    return areas.some((area) => {
      const owner = area.sheet === null ? sheet : this.workbook.sheet(area.sheet);
      if (owner === null) return false;
      return owner.cells.lastEdit(area.rect) > formula.computedAt || this.formulasIn(owner, area.rect).some((other) => other.formula.changedAt > formula.computedAt);
    });
  }

  /** The formulas that a formula depends on and that nobody has looked at since the last edit. */
  private unchecked(placed: PlacedFormula): readonly PlacedFormula[] {
    const now = this.workbook.clock.now;
    return this.prepared(placed).precedents.areas.flatMap((area) => {
      const owner = area.sheet === null ? placed.sheet : this.workbook.sheet(area.sheet);
      return owner === null ? [] : this.formulasIn(owner, area.rect).filter(({ formula }) => formula.checkedAt !== now);
    });
  }

  private prepared(placed: PlacedFormula): PreparedFormula {
    const { formula } = placed;
    const known = formula.prepared;
    if (known !== null && known.names === this.workbook.names && !namesTables(formula.text)) return known;
    const text = expandNames(this.workbook, formula.text, placed);
    const prepared = { names: this.workbook.names, text, precedents: precedentsOf(text) };
    formula.prepared = prepared;
    return prepared;
  }

  /** Formulas of a block; tall blocks are remembered until the next edit, since many formulas ask for the same one. */
  private formulasIn(sheet: Sheet, rect: Rect): readonly PlacedFormula[] {
    if (cellCount(rect) <= SMALL_BLOCK) return collect(sheet, rect);
    if (this.found.at !== this.workbook.clock.now) this.found = { at: this.workbook.clock.now, formulas: new Map() };
    const key = `${sheet.id} ${rect.row} ${rect.column} ${rect.rows} ${rect.columns}`;
    const known = this.found.formulas.get(key);
    if (known !== undefined) return known;
    const used = sheet.cells.usedRect();
    const cut = used === null ? null : intersection(rect, used);
    const formulas = cut === null ? [] : collect(sheet, cut);
    this.found.formulas.set(key, formulas);
    return formulas;
  }

  private lastValue(sheetName: string, row: number, column: number): Scalar {
    const content = this.workbook.sheet(sheetName)?.cells.get(row, column);
    return content instanceof Formula ? content.value : (content ?? "");
  }

  private usedSize(sheetName: string): { readonly rows: number; readonly columns: number } {
    const used = this.workbook.sheet(sheetName)?.cells.usedRect() ?? null;
    return used === null ? { rows: 0, columns: 0 } : { rows: used.row + used.rows, columns: used.column + used.columns };
  }
}

const SMALL_BLOCK = 64;

function collect(sheet: Sheet, rect: Rect): readonly PlacedFormula[] {
  const formulas: PlacedFormula[] = [];
  sheet.cells.forEach(rect, (content, row, column) => {
    if (content instanceof Formula) formulas.push({ sheet, row, column, formula: content });
  });
  return formulas;
}
