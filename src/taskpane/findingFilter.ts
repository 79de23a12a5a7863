import type { StudentFindings } from "../application/PaneState";
import type { ColumnKey } from "../domain/columns";
import type { Finding, Severity } from "../domain/finding";

/** From worst to mildest: the order of the list and of the filter. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Where a finding points; "row" where it concerns the whole row. */
export type FindingColumn = ColumnKey | "row";

/** What the person wants to see; null = no restriction. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly column: FindingColumn | null;
}

export const EVERYTHING: FindingFilter = { severity: null, column: null };

/** Students with at least one matching finding, worst first, then in sheet order; inside a student worst first. */
export function filterStudents(students: readonly StudentFindings[], filter: FindingFilter): readonly StudentFindings[] {
  const bySeverity: Record<Severity, StudentFindings[]> = { error: [], warning: [], info: [] };
  for (const student of students) {
    const kept = keepMatching(student, filter);
    if (kept !== null) bySeverity[kept.worst].push(kept);
  }
  return SEVERITIES.flatMap((severity) => bySeverity[severity]);
}

/** How many findings each choice of severity would show under the chosen column. */
export function countBySeverity(
  students: readonly StudentFindings[],
  column: FindingColumn | null,
): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { findings } of students) {
    for (const finding of findings) {
      if (matches(finding, { severity: null, column })) counts[finding.severity] += 1;
    }
  }
  return counts;
}

/** How many findings each column has under the chosen severity; columns without any are absent. */
export function countByColumn(
  students: readonly StudentFindings[],
  severity: Severity | null,
): ReadonlyMap<FindingColumn, number> {
  const counts = new Map<FindingColumn, number>();
  for (const { findings } of students) {
    for (const finding of findings) {
      if (!matches(finding, { severity, column: null })) continue;
      const column = finding.column ?? "row";
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}

function matches(finding: Finding, { severity, column }: FindingFilter): boolean {
  if (severity !== null && finding.severity !== severity) return false;
  return column === null || (finding.column ?? "row") === column;
}

/** The student itself where nothing changes, so that its part of the list need not be drawn again. */
function keepMatching(student: StudentFindings, filter: FindingFilter): StudentFindings | null {
  const findings = worstFirst(student.findings.filter((finding) => matches(finding, filter)));
  const worst = findings[0]?.severity;
  if (worst === undefined) return null;
  const unchanged = worst === student.worst && findings.length === student.findings.length
    && findings.every((finding, at) => finding === student.findings[at]);
  return unchanged ? student : { ...student, findings, worst };
}

/** Findings from worst to mildest; those of one severity stay in the order of the columns. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
