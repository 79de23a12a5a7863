import { itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import type { Rect } from "../model/geometry/rect";
import { shiftCells } from "../model/operations/shiftCells";
import { headersOf } from "../model/operations/tableHeaders";
import { addTableColumn } from "../model/operations/tableRows";
import { writeBlock } from "../model/operations/writeBlock";
import { bodyOf, columnOf, headerOf, totalsOf, type Table } from "../model/state/table";
import type { TableTarget } from "./Book";
import { rangeObject } from "./rangeTarget";
import { asText } from "./styleProperty";
import { columnObject, columnTarget, findColumn, tableOf, type ColumnTarget } from "./tableTarget";

/** Excel.TableColumnCollection */
export const tableColumnCollectionType: AnyObjectType = defineType<TableTarget>({
  name: "TableColumnCollection",
  properties: { Count: { get: (target) => tableOf(target).table.columns.length } },
  collection: {
    items: (target) => tableOf(target).table.columns.map((column) => columnObject(target, column.id)),
    item: (target, key) => existing(findColumn(target, key)),
  },
  lookups: {
    GetCount: (target) => tableOf(target).table.columns.length,
    GetItemAt: (target, args) => columnAt(target, args.integer(0)),
    GetItemOrNullObject: (target, args) => findColumn(target, args.raw(0)),
  },
  commands: { Add: add },
});

/** Excel.TableColumn */
export const tableColumnType: AnyObjectType = defineType<ColumnTarget>({
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: (target) => columnTarget(target).index },
    Name: {
      get: (target) => {
        const { sheet, table, index } = columnTarget(target);
        return headersOf(sheet, table)[index];
      },
      set: (target, value) => { writeColumn(target, headerOf, asText(value)); },
    },
    Values: {
      get: (target) => {
        const { book, sheet, table, index } = columnTarget(target);
        const rect = columnOf(table.area, index);
        book.calculation.ensureBlock(sheet, rect);
        return Array.from({ length: rect.rows }, (_, row) => [book.calculation.value(sheet, rect.row + row, rect.column)]);
      },
      set: (target, value) => { writeColumn(target, (table) => table.area, value); },
    },
  },
  navigations: { Filter: (target) => ({ type: "Filter", target }) },
  lookups: {
    GetRange: (target) => part(target, (table) => table.area),
    GetHeaderRowRange: (target) => part(target, headerOf),
    GetDataBodyRange: (target) => part(target, bodyOf),
    GetTotalRowRange: (target) => part(target, totalsOf),
  },
  commands: {
    Delete: (target) => {
      const { book, sheet, table, index } = columnTarget(target);
      shiftCells(book.workbook, sheet, { block: columnOf(table.area, index), axis: "columns", kind: "delete" });
    },
  },
});

/** add(index?, values?, name?): the values are those of the whole column, or of its body when a name is given. */
function add(target: TableTarget, args: Arguments): HostObject {
  const { book, sheet, table } = tableOf(target);
  const index = args.optionalInteger(0);
  const block = addTableColumn(book.workbook, sheet, { table, index });
  const name = args.optionalText(2);
  const values = args.raw(1);
  if (name !== null) writeBlock(book.workbook, sheet, { rect: { ...block, rows: 1 }, input: name });
  if (values !== null) writeBlock(book.workbook, sheet, { rect: Array.isArray(values) && values.length < block.rows ? { ...block, row: block.row + 1, rows: values.length } : block, input: values });
  return columnAt(target, block.column - tableOf(target).table.area.column);
}

function columnAt(target: TableTarget, index: number): HostObject {
  const column = tableOf(target).table.columns[index];
  if (column === undefined) throw itemNotFound();
  return columnObject(target, column.id);
}

function part(target: ColumnTarget, choose: (table: Table) => Rect): HostObject {
  const { book, sheet, table, index } = columnTarget(target);
  return rangeObject(book, sheet, columnOf(choose(table), index));
}

function writeColumn(target: ColumnTarget, choose: (table: Table) => Rect, input: unknown): void {
  const { book, sheet, table, index } = columnTarget(target);
  writeBlock(book.workbook, sheet, { rect: columnOf(choose(table), index), input });
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}
