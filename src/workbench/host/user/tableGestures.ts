import { setColumnFilter } from "../model/operations/columnFilter";
import { replaceTable } from "../model/operations/growTables";
import { sortRows } from "../model/operations/sortRows";
import { columnIndexOf } from "../model/operations/tableRows";
import type { Sheet } from "../model/Sheet";
import { bodyOf, type Table } from "../model/state/table";
import type { Book } from "../objects/Book";
import { assertOption, assertUnlocked } from "./assertPermitted";

interface HeaderPlace {
  readonly table: string;
  readonly header: string;
}

/** The sort button of a table's header. */
export function sortByHeader(book: Book, place: HeaderPlace, ascending: boolean): void {
  const { sheet, table, column } = find(book, place);
  assertOption(sheet, "allowSort");
  assertUnlocked(sheet, bodyOf(table));
  const order = { fields: [{ key: column, ascending }], matchCase: false };
  replaceTable(sheet, { ...table, sort: { ...order, method: "PinYin" } });
  sortRows(book, sheet, { rect: bodyOf(table), order });
}

/** The filter button of a table's header. */
export function filterByHeader(book: Book, place: HeaderPlace, values: readonly string[] | null): void {
  const { sheet, table, column } = find(book, place);
  assertOption(sheet, "allowAutoFilter");
  setColumnFilter(book, sheet, { table, column, filter: values === null ? null : { filterOn: "Values", values } });
}

function find(book: Book, { table: name, header }: HeaderPlace): { readonly sheet: Sheet; readonly table: Table; readonly column: number } {
  const found = book.workbook.table(name);
  if (found === null) throw new RangeError(`There is no table "${name}".`);
  const column = columnIndexOf(found.sheet, found.table, header);
  if (column < 0) throw new RangeError(`Table "${name}" has no column "${header}".`);
  return { ...found, column };
}
