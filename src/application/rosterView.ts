import type { Severity } from "../domain/finding";
import type { RowVerdict } from "../domain/rowCheck";
import type { LiveRoster } from "./LiveRoster";
import type { RosterCounts, RosterView, StudentFindings } from "./PaneState";

const ORDER: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** What the pane shows of a roster. Students whose verdict did not change keep their identity from `before`. */
export function rosterView(roster: LiveRoster, before: RosterView | null): RosterView {
  const known = new Map(before?.students.map((student) => [student.row, student]));
  const students: StudentFindings[] = [];
  const counts = { rows: 0, rowsWithoutError: 0, errors: 0, warnings: 0, infos: 0, inScope: 0, pending: 0 };
  for (let row = 0; row < roster.check.rowCount; row++) {
    const verdict = roster.check.verdict(row);
    count(counts, verdict);
    if (verdict.findings.length > 0) students.push(studentFindings(roster, row, verdict, known.get(row)));
  }
  return {
    sheet: roster.kind,
    sheetName: roster.place.sheetName,
    sheetFindings: roster.check.sheetFindings(),
    students,
    counts,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function count(counts: Mutable<RosterCounts>, verdict: RowVerdict): void {
  let errors = 0;
  for (const { severity } of verdict.findings) {
    if (severity === "error") errors++;
    else if (severity === "warning") counts.warnings++;
    else counts.infos++;
  }
  counts.errors += errors;
  if (verdict.kind !== "student") return;
  counts.rows++;
  if (errors === 0) counts.rowsWithoutError++;
  if (verdict.inScope) counts.inScope++;
  if (verdict.inScope && verdict.pending) counts.pending++;
}

function studentFindings(roster: LiveRoster, row: number, verdict: RowVerdict, before: StudentFindings | undefined): StudentFindings {
  const sheetRow = roster.place.row + row + 2;
  if (before !== undefined && before.findings === verdict.findings && before.sheetRow === sheetRow && before.label === label(verdict, sheetRow)) return before;
  return {
    row,
    sheetRow,
    label: label(verdict, sheetRow),
    className: verdict.className,
    worst: worst(verdict),
    findings: verdict.findings,
  };
}

function label(verdict: RowVerdict, sheetRow: number): string {
  return verdict.label === "" ? `第 ${sheetRow} 行` : verdict.label;
}

function worst(verdict: RowVerdict): Severity {
  return verdict.findings.reduce<Severity>((found, { severity }) => (ORDER[severity] < ORDER[found] ? severity : found), "info");
}
