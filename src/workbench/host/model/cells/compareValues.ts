import { isErrorValue, type Scalar } from "./scalar";

/** Excel's sort order: numbers, texts (Chinese by pinyin), FALSE, TRUE, errors; blanks are last in either direction. */
export function compareValues(one: Scalar, other: Scalar, order: { readonly ascending: boolean; readonly matchCase: boolean }): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const byKind = kindOf(one) - kindOf(other);
  const result = byKind === 0 ? withinKind(one, other, order.matchCase) : byKind;
  return order.ascending ? result : -result;
}

function kindOf(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}

function withinKind(one: Scalar, other: Scalar, matchCase: boolean): number {
  if (typeof one === "string" && typeof other === "string") return (matchCase ? CASE_COLLATOR : COLLATOR).compare(one, other);
  return Number(one) - Number(other);
}

const COLLATOR = new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: "accent" });
const CASE_COLLATOR = new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: "variant" });
