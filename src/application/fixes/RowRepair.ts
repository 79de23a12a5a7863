import type { CellRow, CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { RowVerdict } from "../../domain/rowCheck";

/** Cells of one row that are changed together or not at all. */
export interface RowRepair {
  /** Counted from 0 within the table body. */
  readonly row: number;
  /** What the row is called; "" when it has no name. */
  readonly label: string;
  readonly edits: readonly CellEdit[];
  /** Whether the row, just read again, is still the one that was meant. */
  isMeant(row: FreshRow): boolean;
}

export interface CellEdit {
  readonly column: ColumnKey;
  /** What must stand there, or somebody has changed it. */
  readonly before: CellValue;
  readonly after: CellContent;
}

export interface CellContent {
  readonly value: CellValue;
  readonly format: string;
}

export interface FreshRow {
  readonly cells: CellRow;
  readonly verdict: RowVerdict;
}

/** Why a cell was left as it is. */
export type LeftBecause = "changed" | "moved" | "formula" | "columnMissing" | "notTaken" | "rowGone";

export interface LeftCell {
  /** Counted from 1. */
  readonly sheetRow: number;
  readonly label: string;
  /** Null when it concerns the whole row. */
  readonly column: ColumnKey | null;
  readonly because: LeftBecause;
}

export interface EditReport {
  /** Cells that now hold what they should, also those that did before. */
  readonly done: number;
  readonly left: readonly LeftCell[];
  /** Whether the person stopped it; what was written by then stays. */
  readonly isStopped: boolean;
}

/** A value that is text and stays text. */
export function asText(value: string): CellContent {
  return { value, format: "@" };
}
