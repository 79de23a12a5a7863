import { COLUMNS } from "../domain/columns";
import type { FindingColumn } from "../application/rosterCounts";
import { WORDS } from "./words";

/** What the column is called on the sheet. */
export function columnName(column: FindingColumn): string {
  return column === "row" ? WORDS.wholeRow : COLUMNS[column].header;
}
