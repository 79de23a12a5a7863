import { invalidArgument, itemNotFound, HostError } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { cellRect } from "../model/geometry/rect";
import type { Book, BookTarget, RangeTarget } from "./Book";
import { areasObject, rangeObject } from "./rangeTarget";
import { workbookCreation } from "./workbookCreation";

/** Excel.Workbook */
export const workbookType: AnyObjectType = defineType<BookTarget>({
  name: "Workbook",
  properties: { Name: { get: ({ book }) => book.workbook.name }, ReadOnly: { get: () => false } },
  navigations: {
    Worksheets: (target) => ({ type: "WorksheetCollection", target }),
    Tables: (target) => ({ type: "TableCollection", target }),
    Names: (target) => ({ type: "NamedItemCollection", target }),
    Application: (target) => ({ type: "Application", target }),
    Properties: (target) => ({ type: "DocumentProperties", target }),
  },
  lookups: {
    ...workbookCreation,
    GetSelectedRange: ({ book }) => selected(book),
    GetSelectedRanges: ({ book }) => areasObject(book, book.workbook.selection.sheet, book.workbook.selection.areas),
    GetActiveCell: ({ book }) => {
      const { sheet, areas } = book.workbook.selection;
      const [first] = areas;
      if (first === undefined) throw itemNotFound();
      return rangeObject(book, sheet, cellRect(first.row, first.column));
    },
    _GetRangeForEventByReferenceId: ({ book }, args) => existing(kept(book, args.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, args) => kept(book, args.text(0)),
    _GetObjectByReferenceId: ({ book }, args) => kept(book, args.text(0)),
    _RemoveReference: ({ book }, args) => {
      book.workbook.ranges.release(args.text(0));
    },
  },
});

function selected(book: Book): HostObject {
  const { sheet, areas } = book.workbook.selection;
  const [area, ...more] = areas;
  if (area === undefined) throw invalidArgument();
  if (more.length > 0) throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  return rangeObject(book, sheet, area);
}

function kept(book: Book, id: string): HostObject | null {
  const entry = book.workbook.ranges.find(id);
  if (entry === null || entry.range.rects.length === 0) return null;
  return { type: entry.type, target: { book, range: entry.range } satisfies RangeTarget };
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}
