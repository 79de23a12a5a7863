/** What a cell holds or a formula gives; "" is an empty cell, errors are text such as "#N/A". */
export type Scalar = string | number | boolean;

/** Excel.RangeValueType of a value. */
export function valueType(value: Scalar): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return isErrorValue(value) ? "Error" : "String";
}

export function isErrorValue(value: Scalar): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!"]);
