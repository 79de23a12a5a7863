import { formatValue } from "../../formula/numberFormat";
import { valueType } from "../model/cells/scalar";
import { restyled } from "../model/cells/cellStyle";
import { Formula } from "../model/formulas/Formula";
import { cellRect, isWholeColumns, isWholeRows, type Rect } from "../model/geometry/rect";
import { assertEditable } from "../model/operations/protect";
import { eachInput, writeBlock } from "../model/operations/writeBlock";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { Property } from "../protocol/ObjectType";
import type { RangeTarget } from "./Book";
import { rectOf } from "./rangeTarget";

type CellView = (target: RangeTarget, row: number, column: number) => unknown;

/** The cell-level properties of a range: two-dimensional arrays, null for whole rows and columns. */
export const rangeContents: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: { get: computed(valueAt), set: write },
  Formulas: { get: computed(formulaAt), set: write },
  FormulasLocal: { get: computed(formulaAt), set: write },
  Text: { get: computed(textAt) },
  ValueTypes: { get: computed((target, row, column) => valueType(valueAt(target, row, column))) },
  NumberFormat: { get: cellwise(formatAt), set: writeFormats },
  NumberFormatLocal: { get: cellwise(formatAt), set: writeFormats },
};

/** The same arrays for a block of rows and columns that need not be contiguous. */
export const CELL_VIEWS = { Values: valueAt, Formulas: formulaAt, Text: textAt, NumberFormat: formatAt } as const;

function valueAt({ book, range }: RangeTarget, row: number, column: number): string | number | boolean {
  return book.calculation.value(range.sheet, row, column);
}

function formulaAt({ range }: RangeTarget, row: number, column: number): unknown {
  const content = range.sheet.cells.get(row, column);
  return content instanceof Formula ? content.text : (content ?? "");
}

function textAt(target: RangeTarget, row: number, column: number): string {
  return formatValue(valueAt(target, row, column), formatAt(target, row, column));
}

function formatAt({ range }: RangeTarget, row: number, column: number): string {
  return range.sheet.styleAt(row, column).numberFormat;
}

/** Views of values: formulas of the whole block are brought up to date in one go. */
function computed(view: CellView): (target: RangeTarget) => unknown {
  const read = cellwise(view);
  return (target) => {
    const rect = rectOf(target);
    if (!isUnbounded(rect)) target.book.calculation.ensureBlock(target.range.sheet, rect);
    return read(target);
  };
}

function cellwise(view: CellView): (target: RangeTarget) => unknown {
  return (target) => {
    const rect = rectOf(target);
    if (isUnbounded(rect)) return null;
    if (rect.rows * rect.columns > MOST_CELLS) throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return Array.from({ length: rect.rows }, (_, row) => Array.from({ length: rect.columns }, (__, column) => view(target, rect.row + row, rect.column + column)));
  };
}

const MOST_CELLS = 5_000_000;

function write(target: RangeTarget, input: unknown): void {
  const rect = rectOf(target);
  if (isUnbounded(rect)) throw invalidArgument();
  assertEditable(target.range.sheet, rect);
  writeBlock(target.book.workbook, target.range.sheet, { rect, input });
}

/** One format, alone or as a 1×1 array, goes to every cell, of whole columns too; otherwise one for each cell. */
function writeFormats(target: RangeTarget, input: unknown): void {
  const rect = rectOf(target);
  const { sheet } = target.range;
  assertEditable(sheet, rect);
  const single = singleInput(input);
  if (single !== null) {
    sheet.styles.update(rect, (style) => restyled(style, { numberFormat: asFormat(single) }));
  } else {
    writeFormatArray(target, input, rect);
  }
  target.book.workbook.emit({ kind: "formatChanged", sheet, rect });
}

function writeFormatArray({ range }: RangeTarget, input: unknown, rect: Rect): void {
  if (isUnbounded(rect)) throw invalidArgument();
  eachInput(rect, input, (value, row, column) => {
    range.sheet.styles.update(cellRect(row, column), (style) => restyled(style, { numberFormat: asFormat(value) }));
  });
}

function singleInput(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [row, ...moreRows] = input as readonly unknown[];
  if (moreRows.length > 0 || !Array.isArray(row) || row.length !== 1) return null;
  return (row as readonly unknown[])[0] ?? null;
}

function asFormat(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value === "" ? "General" : value;
}

export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}
