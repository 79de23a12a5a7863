import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import type { Rect } from "../model/geometry/rect";
import { assertEditable } from "../model/operations/protect";
import { addTableRows, deleteTableRows } from "../model/operations/tableRows";
import { writeBlock } from "../model/operations/writeBlock";
import { bodyOf } from "../model/state/table";
import { isHostObject } from "../protocol/ObjectType";
import type { TableTarget } from "./Book";
import { rangeObject } from "./rangeTarget";
import { tableOf } from "./tableTarget";

/** A row by its place in the body; it does not follow when rows are put in above it, as in Excel. */
interface RowTarget extends TableTarget {
  readonly index: number;
}

/** Excel.TableRowCollection */
export const tableRowCollectionType: AnyObjectType = defineType<TableTarget>({
  name: "TableRowCollection",
  properties: { Count: { get: (target) => bodyOf(tableOf(target).table).rows } },
  collection: {
    items: (target) => Array.from({ length: bodyOf(tableOf(target).table).rows }, (_, index) => rowObject(target, index)),
  },
  lookups: {
    GetCount: (target) => bodyOf(tableOf(target).table).rows,
    GetItemAt: (target, args) => {
      if (args.integer(0) < 0 || args.integer(0) >= bodyOf(tableOf(target).table).rows) throw itemNotFound();
      return rowObject(target, args.integer(0));
    },
  },
  commands: {
    Add: add,
    DeleteRows: (target, args) => { deleteRows(target, args.list(0).map(indexOf)); },
    DeleteRowsAt: (target, args) => {
      deleteRows(target, Array.from({ length: args.optionalInteger(1) ?? 1 }, (_, offset) => args.integer(0) + offset));
    },
  },
});

/** Excel.TableRow */
export const tableRowType: AnyObjectType = defineType<RowTarget>({
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => {
        const { book, sheet } = tableOf(target);
        const rect = rowRect(target);
        book.calculation.ensureBlock(sheet, rect);
        return [Array.from({ length: rect.columns }, (_, column) => book.calculation.value(sheet, rect.row, rect.column + column))];
      },
      set: (target, value) => {
        const { book, sheet } = tableOf(target);
        assertEditable(sheet, rowRect(target));
        writeBlock(book.workbook, sheet, { rect: rowRect(target), input: value });
      },
    },
  },
  lookups: { GetRange: (target) => rangeObject(target.book, tableOf(target).sheet, rowRect(target)) },
  commands: { Delete: (target) => { deleteRows(target, [target.index]); } },
});

function rowObject(target: TableTarget, index: number): HostObject {
  return { type: "TableRow", target: { book: target.book, tableId: target.tableId, index } satisfies RowTarget };
}

/** add(index?, values?): one row of values, or several. */
function add(target: TableTarget, args: Arguments): HostObject {
  const { book, sheet, table } = tableOf(target);
  const values = rowsOf(args.raw(1));
  const index = args.optionalInteger(0);
  assertEditable(sheet, bodyOf(table));
  if (values?.some((row) => row.length !== table.columns.length) === true) throw invalidArgument("The number of columns doesn't match the table.");
  const rect = addTableRows(book.workbook, sheet, { table, index: index === -1 ? null : index, count: values?.length ?? 1 });
  if (values !== null) writeBlock(book.workbook, sheet, { rect, input: values });
  return rowObject(target, rect.row - bodyOf(tableOf(target).table).row);
}

function rowsOf(values: unknown): readonly (readonly unknown[])[] | null {
  if (values === null) return null;
  if (!Array.isArray(values)) throw invalidArgument();
  const rows = values as readonly unknown[];
  return rows.every(Array.isArray) ? (rows as readonly (readonly unknown[])[]) : [rows];
}

function indexOf(row: unknown): number {
  if (typeof row === "number") return row;
  if (isHostObject(row) && row.type === "TableRow") return (row.target as RowTarget).index;
  throw invalidArgument();
}

function deleteRows(target: TableTarget, rows: readonly number[]): void {
  const { book, sheet, table } = tableOf(target);
  assertEditable(sheet, bodyOf(table));
  deleteTableRows(book.workbook, sheet, { table, rows });
}

function rowRect(target: RowTarget): Rect {
  const body = bodyOf(tableOf(target).table);
  if (target.index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + target.index, rows: 1 };
}
