import { columnsIn } from "../../blueprint/policyTable";
import { OPTIONAL_COLUMN_WORDS, OPTIONAL_COLUMNS, type OptionalColumn } from "../../domain/optionalColumns";
import { lineOf } from "./policyCellsIn";
import type { PolicyBody, RosterReading } from "./TemplateReading";

/** The optional columns that a workbook asks for; none where the line is gone, so that a repair adds nothing unasked. */
export function wantedColumns(body: PolicyBody): OptionalColumn[] {
  const words = columnsIn(String(body.rows[lineOf(body, "optionalColumns")]?.[1] ?? ""));
  return OPTIONAL_COLUMN_WORDS.filter((word) => words.includes(word));
}

/** The optional columns that are there: what a line that is gone has said. */
export function optionalColumnsIn(rosters: readonly RosterReading[]): OptionalColumn[] {
  const there = new Set(rosters.flatMap(({ layout }) => layout.columns));
  return OPTIONAL_COLUMN_WORDS.filter((word) => OPTIONAL_COLUMNS[word].some((key) => there.has(key)));
}
