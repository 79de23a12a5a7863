import { invalidOperation } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import type { Rect } from "../model/geometry/rect";
import { applySheetFilter, applyTableFilters } from "../model/operations/filterRows";
import { replaceTable } from "../model/operations/growTables";
import { assertAllowed } from "../model/operations/protect";
import type { Sheet } from "../model/Sheet";
import type { FilterCriteria } from "../model/state/table";
import type { SheetTarget, TableTarget } from "./Book";
import { criteriaFrom } from "./filterCriteria";
import { blockArgument, rangeObject } from "./rangeTarget";
import { tableOf } from "./tableTarget";

/** The AutoFilter of a sheet or of a table. */
type FilterTarget = ({ readonly kind: "sheet" } & SheetTarget) | ({ readonly kind: "table" } & TableTarget);

/** Excel.AutoFilter */
export const autoFilterType: AnyObjectType = defineType<FilterTarget>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (target) => areaOf(target) !== null },
    IsDataFiltered: { get: (target) => criteriaOf(target).some((criteria) => criteria !== null) },
    Criteria: { get: criteriaOf },
  },
  lookups: {
    GetRange: (target) => rangeOf(target) ?? refuse(),
    GetRangeOrNullObject: rangeOf,
  },
  commands: {
    Apply: apply,
    ClearCriteria: (target) => { change(target, () => null); },
    ClearColumnCriteria: (target, args) => { change(target, (criteria, index) => (index === args.integer(0) ? null : criteria)); },
    Reapply: (target) => { change(target, (criteria) => criteria); },
    Remove: remove,
  },
});

function areaOf(target: FilterTarget): Rect | null {
  if (target.kind === "sheet") return target.sheet.state.filter?.area ?? null;
  const { table } = tableOf(target);
  return table.showFilterButton ? table.area : null;
}

/** One entry for every column, null where nothing is filtered. */
function criteriaOf(target: FilterTarget): readonly (FilterCriteria | null)[] {
  if (target.kind === "table") return tableOf(target).table.columns.map((column) => column.filter);
  const { filter } = target.sheet.state;
  return filter === null ? [] : Array.from({ length: filter.area.columns }, (_, index) => filter.criteria.get(index) ?? null);
}

function rangeOf(target: FilterTarget): HostObject | null {
  const area = areaOf(target);
  return area === null ? null : rangeObject(target.book, sheetOf(target), area);
}

/** apply(range, columnIndex?, criteria?) */
function apply(target: FilterTarget, args: Arguments): void {
  const sheet = sheetOf(target);
  assertAllowed(sheet, "allowAutoFilter");
  const { rect } = blockArgument(target.book, sheet, args.raw(0));
  const column = args.optionalInteger(1);
  const criteria = criteriaFrom(args.record(2));
  if (target.kind === "sheet") sheet.patch({ filter: { area: rect, criteria: sheet.state.filter?.criteria ?? new Map() } });
  change(target, (before, index) => (index === column ? criteria : before));
}

function change(target: FilterTarget, next: (criteria: FilterCriteria | null, index: number) => FilterCriteria | null): void {
  if (target.kind === "table") {
    const { book, sheet, table } = tableOf(target);
    const filtered = { ...table, columns: table.columns.map((column, index) => ({ ...column, filter: next(column.filter, index) })) };
    replaceTable(sheet, filtered);
    applyTableFilters(book, sheet, filtered);
    return;
  }
  const { filter } = target.sheet.state;
  if (filter === null) return;
  const criteria = criteriaOf(target).flatMap((before, index) => {
    const after = next(before, index);
    return after === null ? [] : [[index, after] as const];
  });
  target.sheet.patch({ filter: { area: filter.area, criteria: new Map(criteria) } });
  applySheetFilter(target.book, target.sheet);
}

function remove(target: FilterTarget): void {
  change(target, () => null);
  if (target.kind === "sheet") target.sheet.patch({ filter: null });
  else {
    const { sheet, table } = tableOf(target);
    replaceTable(sheet, { ...table, showFilterButton: false });
  }
}

function sheetOf(target: FilterTarget): Sheet {
  return target.kind === "sheet" ? target.sheet : tableOf(target).sheet;
}

function refuse(): never {
  throw invalidOperation();
}
