import type { RowFacts } from "../facts/RowFacts";
import { settledBirth } from "../facts/soundValue";
import { toHalfWidth } from "../text";

/** The columns that say the same in every row of one student; who it is comes first. */
const BASIC_COLUMNS = ["name", "documentNumber", "examNumber", "gender", "birthDate", "ethnicGroup", "className", "major", "college"] as const;
export type BasicColumn = (typeof BASIC_COLUMNS)[number];

/** The first basic column in which two rows certainly differ: both filled, both sound, not only written differently. */
export function differingColumn(one: RowFacts, other: RowFacts): BasicColumn | null {
  const values = BASIC_COLUMNS.map((column) => basicValue(one, column));
  return BASIC_COLUMNS.find((column, index) => values[index] !== "" && basicValue(other, column) !== "" && values[index] !== basicValue(other, column)) ?? null;
}

function basicValue(row: RowFacts, column: BasicColumn): string {
  switch (column) {
    case "documentNumber":
      return row.document().isSound ? row.document().number : "";
    case "examNumber":
      return row.examNumber()?.parsed.kind === "malformed" ? "" : (row.examNumber()?.number ?? "");
    case "gender":
      return row.gender()?.gender ?? "";
    case "birthDate":
      return settledBirth(row) === 0 ? "" : String(settledBirth(row));
    case "ethnicGroup":
      return row.ethnicGroup()?.name ?? "";
    case "name":
    case "className":
    case "major":
    case "college":
      return bare(row.text(column));
  }
}

function bare(text: string): string {
  return toHalfWidth(text).replaceAll(" ", "");
}
