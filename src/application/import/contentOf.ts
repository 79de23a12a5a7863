import { COLUMN_FORMATS } from "../../blueprint/columnFormats";
import type { ColumnKey } from "../../domain/columns";
import { asText, type CellContent } from "../fixes/RowRepair";

/** What a cell of a column shall hold: text as text, and counters as the numbers that they are in the template. */
export function contentOf(column: ColumnKey, text: string): CellContent {
  const isCounter = COLUMN_FORMATS[column].numberFormat === "General" && /^\d{1,4}$/u.test(text);
  return isCounter ? { value: Number(text), format: "General" } : asText(text);
}
