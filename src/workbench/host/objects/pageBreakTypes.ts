import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { cellRect } from "../model/geometry/rect";
import type { SheetTarget } from "./Book";
import { blockArgument, rangeObject } from "./rangeTarget";

/** A page break, known by its row. */
interface BreakTarget extends SheetTarget {
  readonly row: number;
}

/** Excel.PageBreakCollection, of rows: Worksheet.horizontalPageBreaks. */
export const pageBreakCollectionType: AnyObjectType = defineType<SheetTarget>({
  name: "PageBreakCollection",
  collection: {
    items: (target) => target.sheet.state.layout.rowBreaks.map((row) => breakObject(target, row)),
    item: (target, key) => {
      const row = typeof key === "number" ? target.sheet.state.layout.rowBreaks[key] : undefined;
      if (row === undefined) throw itemNotFound();
      return breakObject(target, row);
    },
  },
  lookups: { GetCount: ({ sheet }) => sheet.state.layout.rowBreaks.length },
  commands: {
    Add: add,
    RemovePageBreaks: (target) => { setBreaks(target, []); },
  },
});

/** Excel.PageBreak */
export const pageBreakType: AnyObjectType = defineType<BreakTarget>({
  name: "PageBreak",
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  lookups: { GetCellAfterBreak: ({ book, sheet, row }) => rangeObject(book, sheet, cellRect(row, 0)) },
  commands: { Delete: (target) => { setBreaks(target, target.sheet.state.layout.rowBreaks.filter((row) => row !== target.row)); } },
});

/** add(range): the break comes before the first row of the range, which cannot be the first of the sheet. */
function add(target: SheetTarget, args: Arguments): HostObject {
  const { sheet, rect } = blockArgument(target.book, target.sheet, args.raw(0));
  if (sheet !== target.sheet || rect.row === 0) throw invalidArgument();
  setBreaks(target, [...new Set([...sheet.state.layout.rowBreaks, rect.row])].sort((one, other) => one - other));
  return breakObject(target, rect.row);
}

function setBreaks({ sheet }: SheetTarget, rowBreaks: readonly number[]): void {
  sheet.patch({ layout: { ...sheet.state.layout, rowBreaks } });
}

function breakObject({ book, sheet }: SheetTarget, row: number): HostObject {
  return { type: "PageBreak", target: { book, sheet, row } satisfies BreakTarget };
}
