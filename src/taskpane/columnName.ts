import { COLUMNS } from "../domain/columns";
import type { FindingColumn } from "./findingFilter";
import { WORDS } from "./words";

/** What the column is called on the sheet. */
export function columnName(column: FindingColumn): string {
  return column === "row" ? WORDS.wholeRow : COLUMNS[column].header;
}
