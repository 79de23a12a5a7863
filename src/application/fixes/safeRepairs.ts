import type { ColumnKey } from "../../domain/columns";
import type { CellChange, Finding } from "../../domain/finding";
import type { RosterCheck } from "../../domain/rosterCheck";
import { asText, type CellEdit, type RowRepair } from "./RowRepair";
import { stillHas } from "./stillHas";

/** A repair with the finding that offers it. */
export interface OfferedRepair extends RowRepair {
  readonly changes: readonly CellChange[];
}

/** Every safe repair of a sheet, in row order. Where two findings would write one cell, the first is taken: the second may follow. */
export function safeRepairs(check: RosterCheck): OfferedRepair[] {
  return [...check.rowsWithFindings()].flatMap(({ row, verdict }) =>
    safeFindings(verdict.findings).map(({ finding, changes }) => offered(row, verdict.label, finding, changes)),
  );
}

/** How many cells the safe repairs of a row would change. */
export function countSafeChanges(findings: readonly Finding[]): number {
  return safeFindings(findings).reduce((cells, { changes }) => cells + changes.length, 0);
}

/** The repair that a finding offers for its row. @param label what the row is called; "" when it has no name. */
export function offered(row: number, label: string, finding: Finding, changes: readonly CellChange[]): OfferedRepair {
  const edits = changes.map(({ column, before, after }): CellEdit => ({ column, before, after: asText(after) }));
  return { row, label, changes, edits, isMeant: (fresh) => stillHas(label, finding, fresh) };
}

function safeFindings(findings: readonly Finding[]): { readonly finding: Finding; readonly changes: readonly CellChange[] }[] {
  const taken = new Set<ColumnKey>();
  return findings.flatMap((finding) => {
    const { fix } = finding;
    if (fix?.kind !== "replace" || !fix.safe || fix.changes.some(({ column }) => taken.has(column))) return [];
    for (const { column } of fix.changes) taken.add(column);
    return [{ finding, changes: fix.changes }];
  });
}
