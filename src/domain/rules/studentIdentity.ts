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
  return SOUND_VALUES[column]?.(row) ?? bare(row.text[column]);
}

/** Columns whose values are compared as what they mean; "" where another rule reports the cell. */
const SOUND_VALUES: { readonly [K in BasicColumn]?: (row: RowFacts) => string } = {
  documentNumber: (row) => (row.document().isSound ? row.document().number : ""),
  examNumber: (row) => (row.examNumber()?.parsed.kind === "malformed" ? "" : (row.examNumber()?.number ?? "")),
  gender: (row) => row.gender()?.gender ?? "",
  birthDate: (row) => (settledBirth(row) === 0 ? "" : String(settledBirth(row))),
  ethnicGroup: (row) => row.ethnicGroup()?.name ?? "",
};

function bare(text: string): string {
  return toHalfWidth(text).replaceAll(" ", "");
}
