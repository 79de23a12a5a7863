import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../model/geometry/rect";
import { protect, unprotect } from "../model/operations/protect";
import type { SheetTarget } from "./Book";
import { blockArgument, rangeObject } from "./rangeTarget";

/** Excel.WorksheetFreezePanes */
export const freezePanesType: AnyObjectType = defineType<SheetTarget>({
  name: "WorksheetFreezePanes",
  lookups: {
    GetLocation: (target) => frozenRange(target) ?? notFound(),
    GetLocationOrNullObject: frozenRange,
  },
  commands: {
    FreezeRows: ({ sheet }, args) => {
      sheet.patch({ frozen: { rows: counted(args.optionalInteger(0)), columns: 0 } });
    },
    FreezeColumns: ({ sheet }, args) => {
      sheet.patch({ frozen: { rows: 0, columns: counted(args.optionalInteger(0)) } });
    },
    FreezeAt: ({ book, sheet }, args) => {
      const { rect } = blockArgument(book, sheet, args.raw(0));
      sheet.patch({ frozen: { rows: rect.rows === SHEET_ROWS ? 0 : rect.row + rect.rows, columns: rect.columns === SHEET_COLUMNS ? 0 : rect.column + rect.columns } });
    },
    Unfreeze: ({ sheet }) => {
      sheet.patch({ frozen: { rows: 0, columns: 0 } });
    },
  },
});

/** Excel.WorksheetProtection */
export const worksheetProtectionType: AnyObjectType = defineType<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ sheet }) => sheet.state.protection !== null },
    Options: { get: ({ sheet }) => sheet.state.protection?.options ?? null },
  },
  commands: {
    Protect: ({ book, sheet }, args) => {
      protect(book.workbook, sheet, { options: args.record(0) ?? {}, password: args.optionalText(1) ?? "" });
    },
    Unprotect: ({ book, sheet }, args) => {
      unprotect(book.workbook, sheet, args.optionalText(0) ?? "");
    },
  },
});

function frozenRange({ book, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = sheet.state.frozen;
  if (rows === 0 && columns === 0) return null;
  const rect: Rect = { row: 0, column: 0, rows: rows === 0 ? SHEET_ROWS : rows, columns: columns === 0 ? SHEET_COLUMNS : columns };
  return rangeObject(book, sheet, rect);
}

/** One row or column unless a number is given. */
function counted(count: number | null): number {
  if (count !== null && count < 1) throw invalidArgument();
  return count ?? 1;
}

function notFound(): never {
  throw itemNotFound();
}
