import type { CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { RosterLayout } from "../../domain/rosterLayout";
import type { RowVerdict } from "../../domain/rowCheck";
import type { CellContent, CellEdit, LeftBecause, RowRepair } from "./RowRepair";

/** A row as it stands in the sheet at this moment. */
export interface RowContents {
  readonly cells: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
  readonly formats: readonly string[];
  /** Null where the table has no such row any more. */
  readonly verdict: RowVerdict | null;
}

export type Decision =
  | { readonly kind: "write"; readonly changes: readonly DecidedChange[] }
  | { readonly kind: "already" }
  | { readonly kind: "leave"; readonly column: ColumnKey | null; readonly because: LeftBecause };

export interface DecidedChange {
  readonly column: ColumnKey;
  /** Counted from 0 at the left edge of the table. */
  readonly position: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A repair that will be written. */
export interface DecidedRow {
  readonly repair: RowRepair;
  readonly changes: readonly DecidedChange[];
  readonly contents: RowContents;
}

/** What may be written of a repair, now that the row has been read again: all of it, or nothing. */
export function decideRepair(repair: RowRepair, row: RowContents, layout: RosterLayout): Decision {
  const changes: DecidedChange[] = [];
  for (const edit of repair.edits) {
    const change = changeOf(edit, row, layout);
    if ("because" in change) return change;
    changes.push(change);
  }
  if (changes.every(({ before, after }) => before.value === after.value)) return { kind: "already" };
  const touched = changes.find(({ before }, index) => before.value !== repair.edits[index]?.before);
  if (touched === undefined && isMeant(repair, row)) return { kind: "write", changes };
  return { kind: "leave", column: touched?.column ?? changes[0]?.column ?? null, because: "changed" };
}

function changeOf({ column, after }: CellEdit, row: RowContents, { positions }: RosterLayout): DecidedChange | (Decision & { readonly kind: "leave" }) {
  const position = positions[column];
  if (position === undefined) return { kind: "leave", column, because: "columnMissing" };
  if (typeof row.formulas[position] === "string") return { kind: "leave", column, because: "formula" };
  return { column, position, before: { value: row.cells[position] ?? "", format: row.formats[position] ?? "General" }, after };
}

function isMeant(repair: RowRepair, { cells, verdict }: RowContents): boolean {
  return verdict !== null && repair.isMeant({ cells, verdict });
}
