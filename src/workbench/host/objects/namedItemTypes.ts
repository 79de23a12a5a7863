import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { isHostObject } from "../protocol/ObjectType";
import { valueType } from "../model/cells/scalar";
import { formatAddress, parseAddress, qualify, splitAddress } from "../model/geometry/address";
import type { NamedItem } from "../model/state/namedItem";
import type { Book, BookTarget, RangeTarget } from "./Book";
import { blockAt, rangeObject, rectOf } from "./rangeTarget";
import { asBoolean, asText } from "./styleProperty";

interface NameTarget extends BookTarget {
  readonly itemName: string;
}

/** Excel.NamedItemCollection: the defined names of the workbook. */
export const namedItemCollectionType: AnyObjectType = defineType<BookTarget>({
  name: "NamedItemCollection",
  collection: {
    items: ({ book }) => book.workbook.names.map((item) => nameObject(book, item)),
    item: ({ book }, key) => find(book, key) ?? notFound(),
  },
  lookups: {
    GetCount: ({ book }) => book.workbook.names.length,
    GetItemOrNullObject: ({ book }, args) => find(book, args.raw(0)),
  },
  commands: { Add: add },
});

/** Excel.NamedItem */
export const namedItemType: AnyObjectType = defineType<NameTarget>({
  name: "NamedItem",
  identity: ({ itemName }) => ({ _Id: itemName }),
  properties: {
    _Id: { get: ({ itemName }) => itemName },
    Name: { get: (target) => itemOf(target).name },
    Type: { get: (target) => (rangeOf(target) === null ? valueType(valueOf(target)) : "Range") },
    Value: { get: (target) => addressOf(target) ?? valueOf(target) },
    Formula: { get: (target) => itemOf(target).formula, set: (target, value) => { change(target, { formula: formulaFrom(target.book, asText(value)) }); } },
    Comment: { get: (target) => itemOf(target).comment, set: (target, value) => { change(target, { comment: asText(value) }); } },
    Visible: { get: (target) => itemOf(target).visible, set: (target, value) => { change(target, { visible: asBoolean(value) }); } },
    Scope: { get: () => "Workbook" },
  },
  lookups: {
    GetRange: (target) => rangeOf(target) ?? notFound(),
    GetRangeOrNullObject: rangeOf,
  },
  commands: {
    Delete: (target) => {
      const item = itemOf(target);
      replaceNames(target.book, target.book.workbook.names.filter((other) => other !== item));
    },
  },
});

/** add(name, reference, comment?): the reference is a Range or a formula. */
function add({ book }: BookTarget, args: Arguments): HostObject {
  const name = args.text(0);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseAddress(name) !== null) throw invalidArgument();
  if (book.workbook.namedItem(name) !== null || book.workbook.table(name) !== null) throw itemAlreadyExists();
  const item: NamedItem = { name, formula: formulaFrom(book, args.raw(1)), comment: args.optionalText(2) ?? "", visible: true };
  replaceNames(book, [...book.workbook.names, item]);
  return nameObject(book, item);
}

function formulaFrom(book: Book, reference: unknown): string {
  if (isHostObject(reference) && reference.type === "Range") {
    const target = reference.target as RangeTarget;
    return `=${qualify(target.range.sheet.name, formatAddress(rectOf(target)).replaceAll(/[A-Z]+|\d+/gu, "$$$&"))}`;
  }
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  if (reference.startsWith("=")) return reference;
  const { sheet } = splitAddress(reference);
  return sheet !== null && book.workbook.sheet(sheet) !== null ? `=${reference}` : `="${reference.replaceAll('"', '""')}"`;
}

/** Formulas that use the name must be looked at again. */
function replaceNames(book: Book, names: readonly NamedItem[]): void {
  book.workbook.names = names;
  book.workbook.clock.advance();
}

function change(target: NameTarget, part: Partial<NamedItem>): void {
  const item = itemOf(target);
  replaceNames(target.book, target.book.workbook.names.map((other) => (other === item ? { ...item, ...part } : other)));
}

function itemOf({ book, itemName }: NameTarget): NamedItem {
  const item = book.workbook.namedItem(itemName);
  if (item === null) throw itemNotFound();
  return item;
}

function rangeOf(target: NameTarget): HostObject | null {
  const { book } = target;
  const { sheet, address } = splitAddress(itemOf(target).formula.slice(1));
  if (sheet === null || parseAddress(address) === null || book.workbook.sheet(sheet) === null) return null;
  const block = blockAt(book, book.workbook.activeSheet, itemOf(target).formula);
  return rangeObject(book, block.sheet, block.rect);
}

/** A name of a block answers with its address, as Excel does. */
function addressOf(target: NameTarget): string | null {
  return rangeOf(target) === null ? null : itemOf(target).formula.slice(1);
}

function valueOf(target: NameTarget): string | number | boolean {
  const { book } = target;
  return book.calculation.valueOf(itemOf(target).formula, { sheet: book.workbook.activeSheet, row: 0, column: 0 });
}

function nameObject(book: Book, item: NamedItem): HostObject {
  return { type: "NamedItem", target: { book, itemName: item.name } satisfies NameTarget };
}

function find(book: Book, key: unknown): HostObject | null {
  const item = typeof key === "string" ? book.workbook.namedItem(key) : null;
  return item === null ? null : nameObject(book, item);
}

function notFound(): never {
  throw itemNotFound();
}
