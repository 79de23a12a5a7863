import type { HostObject, Property } from "../protocol/ObjectType";
import { formatAddress, qualify } from "../model/geometry/address";
import { SHEET_COLUMNS, SHEET_ROWS, cellCount, isWholeColumns, isWholeRows, type Rect } from "../model/geometry/rect";
import { setColumnsHidden, setRowsHidden } from "../model/operations/hide";
import { assertAllowed } from "../model/operations/protect";
import { invalidArgument } from "../protocol/HostError";
import type { RangeTarget } from "./Book";
import { rectOf, rectsOf, sheetObject } from "./rangeTarget";

/** Where a range is, how large it is, and whether its rows and columns are hidden. */
export const rangePlace: Readonly<Record<string, Property<RangeTarget>>> = {
  Address: { get: addressOf },
  AddressLocal: { get: addressOf },
  RowIndex: { get: (target) => rectOf(target).row },
  ColumnIndex: { get: (target) => rectOf(target).column },
  RowCount: { get: (target) => rectOf(target).rows },
  ColumnCount: { get: (target) => rectOf(target).columns },
  CellCount: { get: (target) => countOf(rectOf(target)) },
  IsEntireRow: { get: (target) => isWholeRows(rectOf(target)) },
  IsEntireColumn: { get: (target) => isWholeColumns(rectOf(target)) },
  Hidden: { get: (target) => both(rowsHidden(target), columnsHidden(target)) },
  RowHidden: {
    get: rowsHidden,
    set: (target, value) => {
      assertAllowed(target.range.sheet, "allowFormatRows");
      setRowsHidden(target.book.workbook, target.range.sheet, { rect: rectOf(target), hidden: asFlag(value) });
    },
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (target, value) => {
      assertAllowed(target.range.sheet, "allowFormatColumns");
      setColumnsHidden(target.range.sheet, rectOf(target), asFlag(value));
    },
  },
};

export const rangeSheet = (target: RangeTarget): HostObject => sheetObject(target.book, target.range.sheet);

/** "Sheet1!A1:B2"; several blocks are joined with commas and cut where Excel cuts. */
export function addressOf(target: RangeTarget): string {
  const name = target.range.sheet.name;
  return rectsOf(target)
    .map((rect) => qualify(name, formatAddress(rect)))
    .join(",")
    .slice(0, LONGEST_ADDRESS);
}

const LONGEST_ADDRESS = 8192;

/** Excel's count of cells; -1 when it does not fit 32 bits. */
export function countOf(rect: Rect): number {
  const count = cellCount(rect);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function rowsHidden(target: RangeTarget): boolean | null {
  const { row, rows } = rectOf(target);
  const { sheet } = target.range;
  return sameForAll(row, Math.min(rows, SHEET_ROWS), (index) => sheet.isRowHidden(index));
}

function columnsHidden(target: RangeTarget): boolean | null {
  const { column, columns } = rectOf(target);
  const { hiddenColumns } = target.range.sheet.state;
  return sameForAll(column, Math.min(columns, SHEET_COLUMNS), (index) => hiddenColumns.has(index));
}

/** The common answer, or null when they differ. */
function sameForAll(first: number, count: number, ask: (index: number) => boolean): boolean | null {
  const answer = ask(first);
  for (let index = first + 1; index < first + count; index++) if (ask(index) !== answer) return null;
  return answer;
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === null || other === null ? null : false;
}

function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
