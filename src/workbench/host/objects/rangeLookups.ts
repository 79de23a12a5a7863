import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { HostObject, Method } from "../protocol/ObjectType";
import { SHEET_COLUMNS, SHEET_ROWS, boundingRect, cellRect, intersection, moved, overlaps, type Rect } from "../model/geometry/rect";
import { select } from "../model/operations/sheets";
import type { RangeTarget } from "./Book";
import { areasObject, blockArgument, rectOf, related } from "./rangeTarget";

/** Ranges found from a range. None of them changes the workbook. */
export const rangeLookups: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: (target, args) => derive(target, (rect) => cellRect(rect.row + args.integer(0), rect.column + args.integer(1))),
  GetRow: (target, args) => derive(target, (rect) => ({ ...rect, row: rect.row + args.integer(0), rows: 1 })),
  GetColumn: (target, args) => derive(target, (rect) => ({ ...rect, column: rect.column + args.integer(0), columns: 1 })),
  GetLastCell: (target) => derive(target, (rect) => cellRect(rect.row + rect.rows - 1, rect.column + rect.columns - 1)),
  GetLastRow: (target) => derive(target, (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  GetLastColumn: (target) => derive(target, (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
  GetEntireRow: (target) => derive(target, (rect) => ({ ...rect, column: 0, columns: SHEET_COLUMNS })),
  GetEntireColumn: (target) => derive(target, (rect) => ({ ...rect, row: 0, rows: SHEET_ROWS })),
  GetOffsetRange: (target, args) => derive(target, (rect) => moved(rect, args.integer(0), args.integer(1))),
  GetResizedRange: (target, args) => derive(target, (rect) => ({ ...rect, rows: rect.rows + args.integer(0), columns: rect.columns + args.integer(1) })),
  GetAbsoluteResizedRange: (target, args) => derive(target, (rect) => ({ ...rect, rows: args.integer(0), columns: args.integer(1) })),
  GetRowsAbove: (target, args) => derive(target, (rect) => beside(rect, "rows", -(args.optionalInteger(0) ?? 1))),
  GetRowsBelow: (target, args) => derive(target, (rect) => beside(rect, "rows", args.optionalInteger(0) ?? 1)),
  GetColumnsBefore: (target, args) => derive(target, (rect) => beside(rect, "columns", -(args.optionalInteger(0) ?? 1))),
  GetColumnsAfter: (target, args) => derive(target, (rect) => beside(rect, "columns", args.optionalInteger(0) ?? 1)),
  GetBoundingRect: (target, args) => derive(target, (rect) => boundingRect(rect, otherBlock(target, args.raw(0)))),
  GetIntersection: (target, args) => common(target, args.raw(0)) ?? notFound(),
  GetIntersectionOrNullObject: (target, args) => common(target, args.raw(0)),
  GetUsedRange: (target, args) => used(target, args.flag(0)) ?? derive(target, (rect) => cellRect(rect.row, rect.column)),
  GetUsedRangeOrNullObject: (target, args) => used(target, args.flag(0)),
  GetMergedAreas: (target) => mergedAreas(target) ?? notFound(),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (target) => ({ type: "TableScopedCollection", target: { book: target.book, range: target.range } }),
  GetVisibleView: (target) => ({ type: "RangeView", target: { book: target.book, range: target.range } }),
  Select: (target) => {
    select(target.book.workbook, target.range.sheet, [rectOf(target)]);
  },
  Calculate: (target) => {
    target.book.calculation.calculate();
  },
  _ValidateArraySize: (target, args) => {
    const { rows, columns } = rectOf(target);
    if (rows !== args.integer(0) || columns !== args.integer(1)) {
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
  },
};

function derive(target: RangeTarget, change: (rect: Rect) => Rect): HostObject {
  return related(target, change(rectOf(target)));
}

/** A strip above (below, left of, right of) a block. */
function beside(rect: Rect, axis: "rows" | "columns", count: number): Rect {
  if (count === 0) throw invalidArgument();
  const start = axis === "rows" ? rect.row : rect.column;
  const first = count > 0 ? start + rect[axis] : start + count;
  return axis === "rows" ? { ...rect, row: first, rows: Math.abs(count) } : { ...rect, column: first, columns: Math.abs(count) };
}

function otherBlock(target: RangeTarget, argument: unknown): Rect {
  const block = blockArgument(target.book, target.range.sheet, argument);
  if (block.sheet !== target.range.sheet) throw invalidArgument();
  return block.rect;
}

function common(target: RangeTarget, argument: unknown): HostObject | null {
  const rect = intersection(rectOf(target), otherBlock(target, argument));
  return rect === null ? null : related(target, rect);
}

function used(target: RangeTarget, valuesOnly: boolean): HostObject | null {
  const { sheet } = target.range;
  const area = rectOf(target);
  const bounds = sheet.usedRect(valuesOnly);
  const inside = bounds === null ? null : intersection(bounds, area);
  const tight = inside === null ? null : tighten(target, inside, valuesOnly);
  return tight === null ? null : related(target, tight);
}

/** The used part of a part of a sheet is often smaller than what it shares with the sheet's used block. */
function tighten({ range }: RangeTarget, inside: Rect, valuesOnly: boolean): Rect | null {
  let filled: Rect | null = null;
  range.sheet.cells.forEach(inside, (_, row, column) => {
    filled = filled === null ? cellRect(row, column) : boundingRect(filled, cellRect(row, column));
  });
  return valuesOnly || range.sheet.styles.distinct(inside, 2).size <= 1 ? filled : inside;
}

function mergedAreas(target: RangeTarget): HostObject | null {
  const rect = rectOf(target);
  const areas = target.range.sheet.state.merges.filter((merge) => overlaps(merge, rect));
  return areas.length === 0 ? null : areasObject(target.book, target.range.sheet, areas);
}

function notFound(): never {
  throw itemNotFound();
}
