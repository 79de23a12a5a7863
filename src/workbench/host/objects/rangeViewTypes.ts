import { itemNotFound } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject, type Property } from "../protocol/ObjectType";
import { formatAddress } from "../model/geometry/address";
import { cellRect, type Rect } from "../model/geometry/rect";
import { valueType } from "../model/cells/scalar";
import type { RangeTarget } from "./Book";
import { CELL_VIEWS } from "./rangeContents";
import { rangeObject, rectOf } from "./rangeTarget";

/** One visible row, by its place among the visible ones. */
interface RowViewTarget extends RangeTarget {
  readonly visibleIndex?: number;
}

/** Excel.RangeView: what filters and hidden rows and columns leave of a range. */
export const rangeViewType: AnyObjectType = defineType<RowViewTarget>({
  name: "RangeView",
  properties: {
    Values: viewProperty(CELL_VIEWS.Values),
    Formulas: viewProperty(CELL_VIEWS.Formulas),
    Text: viewProperty(CELL_VIEWS.Text),
    NumberFormat: viewProperty(CELL_VIEWS.NumberFormat),
    ValueTypes: viewProperty((target, row, column) => valueType(CELL_VIEWS.Values(target, row, column))),
    CellAddresses: viewProperty((_, row, column) => formatAddress(cellRect(row, column))),
    RowCount: { get: (target) => rowsOf(target).length },
    ColumnCount: { get: (target) => columnsOf(target).length },
    Index: { get: (target) => target.visibleIndex ?? 0 },
  },
  navigations: { Rows: (target) => ({ type: "RangeViewCollection", target }) },
  lookups: { GetRange: (target) => rangeObject(target.book, target.range.sheet, boundsOf(target)) },
});

/** Excel.RangeViewCollection: the visible rows one by one. */
export const rangeViewCollectionType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeViewCollection",
  collection: { items: (target) => rowsOf(target).map((_, index) => rowView(target, index)) },
  lookups: {
    GetCount: (target) => rowsOf(target).length,
    GetItemAt: (target, args) => rowView(target, args.integer(0)),
  },
});

function viewProperty(read: (target: RangeTarget, row: number, column: number) => unknown): Property<RowViewTarget> {
  return {
    get: (target) => {
      target.book.calculation.ensureBlock(target.range.sheet, rectOf(target));
      return rowsOf(target).map((row) => columnsOf(target).map((column) => read(target, row, column)));
    },
  };
}

function rowsOf(target: RowViewTarget): readonly number[] {
  const { row, rows } = rectOf(target);
  const visible = Array.from({ length: rows }, (_, index) => row + index).filter((index) => !target.range.sheet.isRowHidden(index));
  if (target.visibleIndex === undefined) return visible;
  const chosen = visible[target.visibleIndex];
  return chosen === undefined ? [] : [chosen];
}

function columnsOf(target: RangeTarget): readonly number[] {
  const { column, columns } = rectOf(target);
  return Array.from({ length: columns }, (_, index) => column + index).filter((index) => !target.range.sheet.state.hiddenColumns.has(index));
}

function rowView(target: RangeTarget, index: number): HostObject {
  if (rowsOf(target)[index] === undefined) throw itemNotFound();
  return { type: "RangeView", target: { book: target.book, range: target.range, visibleIndex: index } satisfies RowViewTarget };
}

function boundsOf(target: RowViewTarget): Rect {
  const rows = rowsOf(target);
  const first = rows[0];
  if (first === undefined) throw itemNotFound();
  return target.visibleIndex === undefined ? rectOf(target) : { ...rectOf(target), row: first, rows: 1 };
}
