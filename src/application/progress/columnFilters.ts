import type { ColumnFilter, FilteredColumn } from "../WorkbookPort";

/** Shows the rows whose cell shows one of these texts. */
export function valuesFilter(values: readonly string[]): ColumnFilter {
  return { filterOn: "Values", values };
}

/** Whether two filters show the same rows; Excel may give back a list of one or two values as a comparison. */
export function sameFilter(a: ColumnFilter | null, b: ColumnFilter | null): boolean {
  if (a === null || b === null) return a === b;
  const [texts, others] = [askedTexts(a), askedTexts(b)];
  if (texts === null || others === null) return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
  return texts.size === others.size && [...texts].every((text) => others.has(text));
}

/**
 * Whether Excel can be given this filter again as it was. It cannot for colours, icons, dates, top tens, and for blanks
 * (office-js#465, #1226, #3030), so those are never taken away.
 */
export function canPutBack({ filterOn, values, criterion1 }: ColumnFilter): boolean {
  if (filterOn === "Values") return values !== undefined && values.length > 0 && values.every((value) => typeof value === "string" && value !== "");
  return filterOn === "Custom" && criterion1 !== undefined && criterion1 !== "=" && criterion1 !== "<>";
}

export function filterOf(columns: readonly FilteredColumn[], header: string): ColumnFilter | null {
  return columns.find((column) => column.header === header)?.filter ?? null;
}

/** The texts that a filter asks for; null where it asks for something else. Excel ignores upper and lower case. */
function askedTexts({ filterOn, values, criterion1, criterion2, operator }: ColumnFilter): ReadonlySet<string> | null {
  if (filterOn === "Values") return new Set((values ?? []).map((value) => (typeof value === "string" ? value : JSON.stringify(value)).toLowerCase()));
  const criteria = [criterion1, criterion2].flatMap((criterion) => (criterion === undefined || criterion === "" ? [] : [criterion]));
  const isList = filterOn === "Custom" && (criteria.length === 1 || operator === "Or");
  return isList && criteria.every((criterion) => /^=[^*?~]+$/u.test(criterion)) ? new Set(criteria.map((criterion) => criterion.slice(1).toLowerCase())) : null;
}

function ordered({ filterOn, values, criterion1, criterion2, operator }: ColumnFilter): readonly unknown[] {
  return [filterOn, values, criterion1, criterion2, criterion2 === undefined ? null : operator];
}
