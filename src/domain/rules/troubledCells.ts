import { COLUMNS, type ColumnKey } from "../columns";
import type { CellState } from "../facts/cellStates";
import type { RowFacts } from "../facts/RowFacts";

/** The cells of a row that are in one state; nearly every row has none, and is asked nothing. */
export function columnsInState(row: RowFacts, state: CellState): readonly { readonly column: ColumnKey }[] | null {
  if (!row.cells.hasTrouble) return null;
  return KEYS.filter((column) => row.state[column] === state).map((column) => ({ column }));
}

const KEYS = Object.keys(COLUMNS) as ColumnKey[];
