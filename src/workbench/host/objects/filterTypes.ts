import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType } from "../protocol/ObjectType";
import { setColumnFilter } from "../model/operations/columnFilter";
import { assertAllowed } from "../model/operations/protect";
import type { FilterCriteria } from "../model/state/table";
import { criteriaFrom } from "./filterCriteria";
import { columnTarget, type ColumnTarget } from "./tableTarget";

/** Excel.Filter: the filter of one column of a table. */
export const filterType: AnyObjectType = defineType<ColumnTarget>({
  name: "Filter",
  properties: { Criteria: { get: (target) => filterOf(target) } },
  commands: {
    Apply: (target, args) => { setFilter(target, criteriaFrom(args.record(0))); },
    ApplyValuesFilter: (target, args) => { setFilter(target, { filterOn: "Values", values: args.list(0).map(String) }); },
    ApplyCustomFilter: (target, args) => { setFilter(target, customFilter(args)); },
    Clear: (target) => { setFilter(target, null); },
  },
});

function filterOf(target: ColumnTarget): FilterCriteria | null {
  const { table, index } = columnTarget(target);
  return table.columns[index]?.filter ?? null;
}

function setFilter(target: ColumnTarget, filter: FilterCriteria | null): void {
  const { book, sheet, table, index } = columnTarget(target);
  if (table.columns[index] === undefined) throw itemNotFound();
  assertAllowed(sheet, "allowAutoFilter");
  setColumnFilter(book, sheet, { table, column: index, filter });
}

function customFilter(args: Arguments): FilterCriteria {
  const criterion1 = args.text(0);
  const criterion2 = args.optionalText(1);
  const operator = args.optionalText(2) ?? "And";
  if (operator !== "And" && operator !== "Or") throw invalidArgument();
  return criterion2 === null ? { filterOn: "Custom", criterion1 } : { filterOn: "Custom", criterion1, criterion2, operator };
}
