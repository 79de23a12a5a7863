import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { HostObject } from "../protocol/ObjectType";
import type { Sheet } from "../model/Sheet";
import type { Table } from "../model/state/table";
import { columnIndexOf } from "../model/operations/tableRows";
import type { Book, TableTarget } from "./Book";

export function tableObject(book: Book, table: Table): HostObject {
  return { type: "Table", target: { book, tableId: table.id } satisfies TableTarget };
}

export interface FoundTable {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The table as it is now; it may be gone. */
export function tableOf({ book, tableId }: TableTarget): FoundTable {
  const found = book.workbook.table(tableId);
  if (found?.table.id !== tableId) throw itemNotFound();
  return { book, ...found };
}

/** One column of a table, found again by its id. */
export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

export interface FoundColumn extends FoundTable {
  readonly index: number;
}

export function columnObject(target: TableTarget, columnId: number): HostObject {
  return { type: "TableColumn", target: { book: target.book, tableId: target.tableId, columnId } satisfies ColumnTarget };
}

export function columnTarget(target: ColumnTarget): FoundColumn {
  const found = tableOf(target);
  const index = found.table.columns.findIndex((column) => column.id === target.columnId);
  if (index < 0) throw itemNotFound();
  return { ...found, index };
}

/** A column by its id (a number) or its header (a text); null when there is none. */
export function findColumn(target: TableTarget, key: unknown): HostObject | null {
  const { sheet, table } = tableOf(target);
  if (typeof key === "number") return table.columns.some((column) => column.id === key) ? columnObject(target, key) : null;
  if (typeof key !== "string") throw invalidArgument();
  const column = table.columns[columnIndexOf(sheet, table, key)];
  return column === undefined ? null : columnObject(target, column.id);
}
