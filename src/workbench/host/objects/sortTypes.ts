import { invalidArgument } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType } from "../protocol/ObjectType";
import type { Rect } from "../model/geometry/rect";
import { replaceTable } from "../model/operations/growTables";
import { assertEditable } from "../model/operations/protect";
import { sortRows } from "../model/operations/sortRows";
import { bodyOf, type SortField } from "../model/state/table";
import type { RangeTarget, TableTarget } from "./Book";
import { rectOf } from "./rangeTarget";
import { tableOf } from "./tableTarget";

/** Excel.RangeSort */
export const rangeSortType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeSort",
  commands: {
    Apply: (target, args) => {
      if ((args.optionalText(3) ?? "Rows") !== "Rows") throw invalidArgument("The embedded Excel host sorts rows only.");
      const whole = rectOf(target);
      const rect = args.flag(2) ? { ...whole, row: whole.row + 1, rows: whole.rows - 1 } : whole;
      assertEditable(target.range.sheet, rect);
      sortRows(target.book, target.range.sheet, { rect, order: { fields: fieldsFrom(args, rect), matchCase: args.flag(1) } });
    },
  },
});

/** Excel.TableSort */
export const tableSortType: AnyObjectType = defineType<TableTarget>({
  name: "TableSort",
  properties: {
    Fields: { get: (target) => tableOf(target).table.sort?.fields ?? null },
    MatchCase: { get: (target) => tableOf(target).table.sort?.matchCase ?? false },
    Method: { get: (target) => tableOf(target).table.sort?.method ?? "PinYin" },
  },
  commands: {
    Apply: (target, args) => {
      const { book, sheet, table } = tableOf(target);
      const rect = bodyOf(table);
      const sort = { fields: fieldsFrom(args, rect), matchCase: args.flag(1), method: args.optionalText(2) ?? "PinYin" };
      assertEditable(sheet, rect);
      replaceTable(sheet, { ...table, sort });
      sortRows(book, sheet, { rect, order: sort });
    },
    Clear: (target) => {
      const { sheet, table } = tableOf(target);
      replaceTable(sheet, { ...table, sort: null });
    },
    Reapply: (target) => {
      const { book, sheet, table } = tableOf(target);
      if (table.sort !== null) sortRows(book, sheet, { rect: bodyOf(table), order: table.sort });
    },
  },
});

function fieldsFrom(args: Arguments, rect: Rect): readonly SortField[] {
  return args.list(0).map((field) => {
    const { key, ascending = true, sortOn = "Value" } = field as { readonly key?: unknown; readonly ascending?: unknown; readonly sortOn?: unknown };
    if (typeof key !== "number" || key < 0 || key >= rect.columns || sortOn !== "Value") throw invalidArgument();
    return { key, ascending: ascending !== false };
  });
}
