import { invalidArgument, invalidReference, itemNotFound } from "../protocol/HostError";
import type { HostObject } from "../protocol/ObjectType";
import { isHostObject } from "../protocol/ObjectType";
import { parseAddress, splitAddress } from "../model/geometry/address";
import { isOnSheet, type Rect } from "../model/geometry/rect";
import type { Sheet } from "../model/Sheet";
import { bodyOf } from "../model/state/table";
import type { Book, RangeTarget } from "./Book";

/** A Range object over a block; a block off the sheet is Excel's InvalidArgument. */
export function rangeObject(book: Book, sheet: Sheet, rect: Rect): HostObject {
  if (!isOnSheet(rect)) throw invalidArgument();
  return { type: "Range", target: { book, range: book.workbook.ranges.track(sheet, [rect]) } satisfies RangeTarget };
}

export function areasObject(book: Book, sheet: Sheet, rects: readonly Rect[]): HostObject {
  return { type: "RangeAreas", target: { book, range: book.workbook.ranges.track(sheet, rects) } satisfies RangeTarget };
}

export function sheetObject(book: Book, sheet: Sheet): HostObject {
  return { type: "Worksheet", target: { book, sheet } };
}

/** The block of a range; its cells or its sheet may be gone by now. */
export function rectOf(target: RangeTarget): Rect {
  const [rect] = rectsOf(target);
  if (rect === undefined) throw invalidReference();
  return rect;
}

export function rectsOf({ book, range }: RangeTarget): readonly Rect[] {
  if (!book.workbook.sheets.includes(range.sheet) || range.rects.length === 0) throw invalidReference();
  return range.rects;
}

/** The same range moved or resized. */
export function related(target: RangeTarget, rect: Rect): HostObject {
  return rangeObject(target.book, target.range.sheet, rect);
}

/** A block given by address, by the name of a table or of a defined name. */
export interface Block {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Reads an address in the context of a sheet: "A1", "Sheet2!A:C", a table's name, a defined name. */
export function blockAt(book: Book, sheet: Sheet, text: string): Block {
  const { sheet: sheetName, address } = splitAddress(text.replace(/^=/u, ""));
  const owner = sheetName === null ? sheet : book.workbook.sheet(sheetName);
  if (owner === null) throw itemNotFound();
  const rect = parseAddress(address);
  if (rect !== null) return { sheet: owner, rect };
  const named = sheetName === null ? namedBlock(book, sheet, address) : null;
  if (named === null) throw invalidArgument();
  return named;
}

/** An argument that may be a Range object or an address. */
export function blockArgument(book: Book, sheet: Sheet, argument: unknown): Block {
  if (typeof argument === "string") return blockAt(book, sheet, argument);
  if (isHostObject(argument) && (argument.type === "Range" || argument.type === "RangeAreas")) {
    const target = argument.target as RangeTarget;
    return { sheet: target.range.sheet, rect: rectOf(target) };
  }
  throw invalidArgument();
}

function namedBlock(book: Book, sheet: Sheet, name: string): Block | null {
  const found = book.workbook.table(name);
  if (found !== null) return { sheet: found.sheet, rect: bodyOf(found.table) };
  const item = book.workbook.namedItem(name);
  return item === null ? null : blockAt(book, sheet, item.formula);
}
