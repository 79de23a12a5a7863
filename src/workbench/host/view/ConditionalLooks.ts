import { moveFormula } from "../../formula/references";
import type { Scalar } from "../model/cells/scalar";
import { Formula } from "../model/formulas/Formula";
import type { PlacedFormula } from "../model/formulas/PlacedFormula";
import { SHEET_COLUMNS, containsCell, intersection, type Rect } from "../model/geometry/rect";
import type { Sheet } from "../model/Sheet";
import type { ConditionalFormat, ConditionalLook } from "../model/state/conditionalFormat";
import type { Book } from "../objects/Book";
import { conditionFormula } from "./conditionFormula";

/**
 * What conditional formats make of a cell, computed when somebody looks. Cells that are looked at together lie together, so
 * a whole block is computed in one call of the engine; an edit makes stale only what depends on it.
 */
export class ConditionalLooks {
  private readonly known = new Map<string, { readonly format: ConditionalFormat; readonly formulas: Map<number, Formula> }>();

  constructor(private readonly book: Book) {}

  /** The properties that conditional formats set, the first format in priority winning; null when none applies. */
  at(sheet: Sheet, row: number, column: number): ConditionalLook | null {
    const formats = sheet.state.conditionalFormats.filter((format) => covers(format, row, column));
    if (formats.length === 0) return null;
    this.refresh(sheet, formats, { row, column });
    let look: ConditionalLook | null = null;
    for (const format of formats) {
      if (!holds(this.formula(format, row, column)?.value ?? false)) continue;
      look = { ...format.look, ...(look ?? {}) };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private refresh(sheet: Sheet, formats: readonly ConditionalFormat[], cell: { readonly row: number; readonly column: number }): void {
    const now = this.book.workbook.clock.now;
    if (formats.every((format) => this.formula(format, cell.row, cell.column)?.checkedAt === now)) return;
    this.book.calculation.ensure(sheet.state.conditionalFormats.flatMap((format) => this.placed(sheet, format, blockAround(cell.row, cell.column))));
  }

  /** The condition of a format in every cell of a block that it covers. */
  private placed(sheet: Sheet, format: ConditionalFormat, block: Rect): readonly PlacedFormula[] {
    const placed: PlacedFormula[] = [];
    for (const area of format.areas) {
      const common = intersection(area, block);
      if (common === null) continue;
      for (let row = common.row; row < common.row + common.rows; row++) {
        for (let column = common.column; column < common.column + common.columns; column++) {
          const formula = this.formula(format, row, column);
          if (formula !== null) placed.push({ sheet, row, column, formula });
        }
      }
    }
    return placed;
  }

  private formula(format: ConditionalFormat, row: number, column: number): Formula | null {
    const formulas = this.formulasOf(format);
    const key = row * SHEET_COLUMNS + column;
    const known = formulas.get(key);
    if (known !== undefined) return known;
    const [anchor] = format.areas;
    const condition = conditionFormula(format);
    if (anchor === undefined || condition === null) return null;
    const formula = new Formula(moveFormula(condition, row - anchor.row, column - anchor.column));
    formulas.set(key, formula);
    return formula;
  }

  /** A changed format is another object, so its old conditions are dropped. */
  private formulasOf(format: ConditionalFormat): Map<number, Formula> {
    const entry = this.known.get(format.id);
    if (entry?.format === format) return entry.formulas;
    const formulas = new Map<number, Formula>();
    this.known.set(format.id, { format, formulas });
    return formulas;
  }
}

function covers(format: ConditionalFormat, row: number, column: number): boolean {
  return format.areas.some((area) => containsCell(area, row, column));
}

function holds(value: Scalar): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** About a screenful, on a fixed raster. */
function blockAround(row: number, column: number): Rect {
  return { row: row - (row % BLOCK.rows), column: column - (column % BLOCK.columns), ...BLOCK };
}

const BLOCK = { rows: 32, columns: 16 } as const;
