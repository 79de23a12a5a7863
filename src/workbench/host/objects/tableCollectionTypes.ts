import { WORKBOOK_TARGET } from "../events/EventHub";
import { EventType } from "../events/eventTypes";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { overlaps } from "../model/geometry/rect";
import { assertEditable } from "../model/operations/protect";
import { addTable } from "../model/operations/tables";
import type { Sheet } from "../model/Sheet";
import type { Table } from "../model/state/table";
import type { Book, BookTarget, RangeTarget } from "./Book";
import { blockArgument, rectOf } from "./rangeTarget";
import { registrations } from "./registrations";
import { tableObject } from "./tableTarget";

/** The tables of a sheet, or of the whole workbook. */
interface TablesTarget extends BookTarget {
  readonly sheet?: Sheet;
}

/** Excel.TableCollection */
export const tableCollectionType: AnyObjectType = defineType<TablesTarget>({
  name: "TableCollection",
  properties: { Count: { get: (target) => tablesOf(target).length } },
  collection: {
    items: (target) => tablesOf(target).map((table) => tableObject(target.book, table)),
    item: (target, key) => existing(find(target.book, tablesOf(target), key)),
  },
  lookups: {
    GetCount: (target) => tablesOf(target).length,
    GetItemAt: (target, args) => itemAt(target.book, tablesOf(target), args.integer(0)),
    GetItemOrNullObject: (target, args) => find(target.book, tablesOf(target), args.raw(0)),
    ...registrations<TablesTarget>(
      { DataChangedEvent: EventType.tableDataChanged, AddedEvent: EventType.tableAdded, DeletedEvent: EventType.tableDeleted },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
  commands: { Add: add },
});

/** Excel.TableScopedCollection: the tables that share cells with a range. */
export const tableScopedCollectionType: AnyObjectType = defineType<RangeTarget>({
  name: "TableScopedCollection",
  collection: {
    items: (target) => touching(target).map((table) => tableObject(target.book, table)),
    item: (target, key) => existing(find(target.book, touching(target), key)),
  },
  lookups: {
    GetCount: (target) => touching(target).length,
    GetFirst: (target) => itemAt(target.book, touching(target), 0),
    GetItemOrNullObject: (target, args) => find(target.book, touching(target), args.raw(0)),
  },
});

function add({ book, sheet }: TablesTarget, args: Arguments): HostObject {
  const block = blockArgument(book, sheet ?? book.workbook.activeSheet, args.raw(0));
  assertEditable(block.sheet, block.rect);
  return tableObject(book, addTable(book.workbook, block.sheet, { rect: block.rect, hasHeaders: args.flag(1) }));
}

function tablesOf({ book, sheet }: TablesTarget): readonly Table[] {
  return sheet === undefined ? book.workbook.sheets.flatMap((one) => one.state.tables) : sheet.state.tables;
}

function touching(target: RangeTarget): readonly Table[] {
  const rect = rectOf(target);
  return target.range.sheet.state.tables.filter((table) => overlaps(table.area, rect));
}

/** Tables are called by name, whatever its case, or by id. */
function find(book: Book, tables: readonly Table[], key: unknown): HostObject | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const table = tables.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return table === undefined ? null : tableObject(book, table);
}

function itemAt(book: Book, tables: readonly Table[], index: number): HostObject {
  const table = tables[index];
  if (table === undefined) throw itemNotFound();
  return tableObject(book, table);
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}
