import { moveFormula } from "../../../formula/references";
import type { Scalar } from "../cells/scalar";
import type { CellStyle } from "../cells/cellStyle";
import { Formula } from "../formulas/Formula";
import type { Calculation } from "../formulas/Calculation";
import { cellRect, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Validation } from "../state/validation";
import type { Workbook } from "../Workbook";
import { edited } from "../WorkbookEvent";
import { copyFormats } from "./formatAreas";
import { assertEditable } from "./protect";
import { settleTables } from "./writeBlock";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

interface Services {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
}

interface CopyTarget {
  readonly sheet: Sheet;
  /** Where to; the source is repeated until the block is full. */
  readonly rect: Rect;
  readonly what: CopyWhat;
  /** Rows that a fill steps over; all rows are written without it. */
  readonly skipsRow?: (row: number) => boolean;
}

/** Copies cells as Ctrl+C and Ctrl+V do: formulas move along, and "All" brings formats, validation and conditional formats. */
export function copyBlock(services: Services, source: { readonly sheet: Sheet; readonly rect: Rect }, target: CopyTarget): void {
  const { rect } = target;
  assertEditable(target.sheet, rect);
  const cells = readCells(services.calculation, source, target.what);
  const rows = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  const written = rows.filter((row) => target.skipsRow?.(row) !== true);
  for (const row of written) putRow(target, cells[(row - rect.row) % source.rect.rows] ?? [], row);
  if (target.sheet === source.sheet && (target.what === "All" || target.what === "Formats")) copyFormats(target.sheet, source.rect, rect);
  settleTables(services.workbook, target.sheet, rect);
  services.workbook.emit({ ...edited(target.sheet, rect), reachesTables: written.length === rows.length });
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Scalar | Formula | undefined;
  readonly style: CellStyle | undefined;
  readonly validation: Validation | undefined;
}

function readCells(calculation: Calculation, { sheet, rect }: { readonly sheet: Sheet; readonly rect: Rect }, what: CopyWhat): readonly (readonly CopiedCell[])[] {
  return Array.from({ length: rect.rows }, (_, rowOffset) =>
    Array.from({ length: rect.columns }, (__, columnOffset) => {
      const [row, column] = [rect.row + rowOffset, rect.column + columnOffset];
      const content = what === "Values" ? valueOrNothing(calculation.value(sheet, row, column)) : sheet.cells.get(row, column);
      return { row, column, content, style: sheet.styles.at(row, column), validation: sheet.validations.at(row, column) };
    }),
  );
}

function valueOrNothing(value: Scalar): Scalar | undefined {
  return value === "" ? undefined : value;
}

function putRow(target: CopyTarget, cells: readonly CopiedCell[], row: number): void {
  const { rect } = target;
  for (let column = 0; column < rect.columns; column++) {
    const cell = cells[column % cells.length];
    if (cell !== undefined) putCell(target, cell, { row, column: rect.column + column });
  }
}

function putCell({ sheet, what }: CopyTarget, cell: CopiedCell, place: { readonly row: number; readonly column: number }): void {
  const { row, column } = place;
  const { content } = cell;
  if (what !== "Formats") {
    const moved = content instanceof Formula ? new Formula(moveFormula(content.text, row - cell.row, column - cell.column)) : content;
    sheet.cells.set(row, column, moved);
  }
  if (what === "All" || what === "Formats") sheet.styles.fill(cellRect(row, column), cell.style);
  if (what === "All") sheet.validations.fill(cellRect(row, column), cell.validation);
}

/** Where a paste goes: over the whole target when the source fits into it a whole number of times, else over its own size. */
export function pasteTarget(source: Rect, target: Rect): Rect {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}
