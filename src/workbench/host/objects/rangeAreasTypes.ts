import { itemNotFound } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { isWholeColumns, isWholeRows, type Rect } from "../model/geometry/rect";
import { clearCells } from "../model/operations/clearCells";
import { assertEditable } from "../model/operations/protect";
import type { RangeTarget } from "./Book";
import { addressOf, rangeSheet } from "./rangePlace";
import { rangeObject, rectsOf } from "./rangeTarget";

/** Excel.RangeAreas: several blocks of one sheet. */
export const rangeAreasType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeAreas",
  keepsReference: true,
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: (target) => rectsOf(target).length },
    CellCount: { get: (target) => rectsOf(target).reduce((sum, rect) => sum + rect.rows * rect.columns, 0) },
    IsEntireRow: { get: (target) => rectsOf(target).every(isWholeRows) },
    IsEntireColumn: { get: (target) => rectsOf(target).every(isWholeColumns) },
  },
  navigations: {
    Areas: (target) => ({ type: "RangeCollection", target }),
    Format: (target) => ({ type: "RangeFormat", target }),
    DataValidation: (target) => ({ type: "DataValidation", target }),
    ConditionalFormats: (target) => ({ type: "ConditionalFormatCollection", target }),
    Worksheet: rangeSheet,
  },
  commands: {
    Clear: (target, args) => {
      const what = args.optionalText(0) ?? "All";
      for (const rect of rectsOf(target)) {
        assertEditable(target.range.sheet, rect);
        clearCells(target.book.workbook, target.range.sheet, { rect, what: what === "Contents" || what === "Formats" ? what : "All" });
      }
    },
  },
});

/** Excel.RangeCollection */
export const rangeCollectionType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeCollection",
  collection: { items: (target) => rectsOf(target).map((rect) => areaObject(target, rect)) },
  lookups: {
    GetCount: (target) => rectsOf(target).length,
    GetItemAt: (target, args) => areaObject(target, rectsOf(target)[args.integer(0)]),
  },
});

function areaObject({ book, range }: RangeTarget, rect: Rect | undefined): HostObject {
  if (rect === undefined) throw itemNotFound();
  return rangeObject(book, range.sheet, rect);
}
