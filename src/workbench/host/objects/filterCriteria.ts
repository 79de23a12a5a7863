import { HostError, invalidArgument } from "../protocol/HostError";
import type { FilterCriteria } from "../model/state/table";

/** Reads Excel.FilterCriteria; ways of filtering that this host does not know fail by name. */
export function criteriaFrom(record: Readonly<Record<string, unknown>> | null): FilterCriteria | null {
  if (record === null) return null;
  const filterOn = record["filterOn"];
  if (filterOn === "Values") {
    if (!Array.isArray(record["values"])) throw invalidArgument();
    return { filterOn, values: (record["values"] as readonly unknown[]).map(String) };
  }
  if (filterOn !== "Custom") throw new HostError("ApiNotFound", `The embedded Excel host does not implement filtering on ${String(filterOn)}.`);
  const { criterion1, criterion2, operator } = record;
  if (typeof criterion1 !== "string") throw invalidArgument();
  if (typeof criterion2 !== "string") return { filterOn, criterion1 };
  return { filterOn, criterion1, criterion2, operator: operator === "Or" ? "Or" : "And" };
}
