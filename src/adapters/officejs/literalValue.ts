import type { CellValue } from "../../domain/cell";

/** Excel swallows a leading apostrophe, so one that belongs to the text is doubled. */
export function literalValue<T extends CellValue>(value: T): T | string {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}
