import { EventType } from "../events/eventTypes";
import { invalidArgument, invalidOperation } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject, type Property } from "../protocol/ObjectType";
import type { Rect } from "../model/geometry/rect";
import { applyTableFilters } from "../model/operations/filterRows";
import { replaceTable } from "../model/operations/growTables";
import { removeTable, renameTable, resizeTable } from "../model/operations/tables";
import { bodyOf, headerOf, totalsOf, type Table } from "../model/state/table";
import type { TableTarget } from "./Book";
import { blockArgument, rangeObject, sheetObject } from "./rangeTarget";
import { registrations } from "./registrations";
import { asBoolean, asText } from "./styleProperty";
import { tableOf } from "./tableTarget";
import { setShowHeaders, setShowTotals } from "./tableRowsShown";

/** Excel.Table */
export const tableType: AnyObjectType = defineType<TableTarget>({
  name: "Table",
  identity: ({ tableId }) => ({ Id: tableId }),
  properties: {
    Id: { get: ({ tableId }) => tableId },
    LegacyId: { get: ({ tableId }) => tableId },
    Name: {
      get: (target) => tableOf(target).table.name,
      set: (target, value) => {
        const { sheet, table } = tableOf(target);
        renameTable(target.book.workbook, sheet, table, asText(value));
      },
    },
    Style: property("style", asText),
    ShowFilterButton: property("showFilterButton", asBoolean),
    ShowBandedRows: property("showBandedRows", asBoolean),
    ShowBandedColumns: property("showBandedColumns", asBoolean),
    HighlightFirstColumn: property("highlightFirstColumn", asBoolean),
    HighlightLastColumn: property("highlightLastColumn", asBoolean),
    ShowHeaders: { get: (target) => tableOf(target).table.showHeaders, set: (target, value) => { setShowHeaders(tableOf(target), asBoolean(value)); } },
    ShowTotals: { get: (target) => tableOf(target).table.showTotals, set: (target, value) => { setShowTotals(tableOf(target), asBoolean(value)); } },
  },
  navigations: {
    Columns: (target) => ({ type: "TableColumnCollection", target }),
    Rows: (target) => ({ type: "TableRowCollection", target }),
    Sort: (target) => ({ type: "TableSort", target }),
    AutoFilter: (target) => ({ type: "AutoFilter", target: { kind: "table", ...target } }),
    Worksheet: (target) => sheetObject(target.book, tableOf(target).sheet),
  },
  lookups: {
    GetRange: (target) => block(target, (table) => table.area),
    GetHeaderRowRange: (target) => block(target, (table) => (table.showHeaders ? headerOf(table) : null)),
    GetDataBodyRange: (target) => block(target, bodyOf),
    GetTotalRowRange: (target) => block(target, (table) => (table.showTotals ? totalsOf(table) : null)),
    ...registrations<TableTarget>(
      { DataChangedEvent: EventType.tableDataChanged, SelectionChangedEvent: EventType.tableSelectionChanged },
      ({ tableId }) => tableId,
    ),
  },
  commands: {
    Delete: (target) => { remove(target, false); },
    ConvertToRange: (target) => {
      const { sheet, table } = tableOf(target);
      remove(target, true);
      return rangeObject(target.book, sheet, table.area);
    },
    Resize: (target, args) => {
      const { sheet, table } = tableOf(target);
      const wanted = blockArgument(target.book, sheet, args.raw(0));
      if (wanted.sheet !== sheet) throw invalidArgument();
      resizeTable(sheet, table, wanted.rect);
    },
    ClearFilters: (target) => {
      const { sheet, table } = tableOf(target);
      const unfiltered = { ...table, columns: table.columns.map((column) => ({ ...column, filter: null })) };
      replaceTable(sheet, unfiltered);
      applyTableFilters(target.book, sheet, unfiltered);
    },
    ReapplyFilters: (target) => {
      const { sheet, table } = tableOf(target);
      applyTableFilters(target.book, sheet, table);
    },
  },
});

function property<K extends "style" | "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn">(
  key: K,
  check: (value: unknown) => Table[K],
): Property<TableTarget> {
  return {
    get: (target) => tableOf(target).table[key],
    set: (target, value) => {
      const { sheet, table } = tableOf(target);
      replaceTable(sheet, { ...table, [key]: check(value) });
    },
  };
}

function block(target: TableTarget, choose: (table: Table) => Rect | null): HostObject {
  const { sheet, table } = tableOf(target);
  const rect = choose(table);
  if (rect === null) throw invalidOperation("The table shows no such row.");
  return rangeObject(target.book, sheet, rect);
}

function remove(target: TableTarget, keepCells: boolean): void {
  const { sheet, table } = tableOf(target);
  removeTable(target.book.workbook, sheet, { table, keepCells });
}
