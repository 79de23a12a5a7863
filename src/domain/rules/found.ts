import type { Evidence, Found } from "./rule";

/** Evidence as a list: none, one, or several. */
export function asList<E extends Evidence>(found: Found<E>): readonly E[] {
  if (found === null) return NOTHING;
  return isMany(found) ? found : [found];
}

function isMany<E extends Evidence>(found: E | readonly E[]): found is readonly E[] {
  return Array.isArray(found);
}

const NOTHING: readonly never[] = [];
