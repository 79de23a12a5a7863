import type { StudentFindings } from "../application/PaneState";
import type { FindingColumn, FindingCounts } from "../application/rosterCounts";
import { SEVERITIES, type Finding, type Severity } from "../domain/finding";

/** What the person wants to see; null = no restriction. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly column: FindingColumn | null;
}

export const EVERYTHING: FindingFilter = { severity: null, column: null };

/** Students with at least one matching finding, worst first, then in sheet order. */
export function filterStudents(students: readonly StudentFindings[], filter: FindingFilter): readonly StudentFindings[] {
  const bySeverity: Record<Severity, StudentFindings[]> = { error: [], warning: [], info: [] };
  for (const student of students) {
    const kept = keepMatching(student, filter);
    if (kept !== null) bySeverity[kept.worst].push(kept);
  }
  return SEVERITIES.flatMap((severity) => bySeverity[severity]);
}

/** How many findings each choice of severity would show under the chosen column. */
export function countBySeverity(found: FindingCounts, column: FindingColumn | null): Readonly<Record<Severity, number>> {
  const counted = column === null ? [...found.values()] : [found.get(column) ?? NONE];
  return counted.reduce((sum, counts) => ({ error: sum.error + counts.error, warning: sum.warning + counts.warning, info: sum.info + counts.info }), NONE);
}

/** How many findings each column has under the chosen severity; columns without any are absent. */
export function countByColumn(found: FindingCounts, severity: Severity | null): ReadonlyMap<FindingColumn, number> {
  const counted = [...found].map(([column, counts]) => [column, severity === null ? counts.error + counts.warning + counts.info : counts[severity]] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}

const NONE: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0 };

function matches(finding: Finding, { severity, column }: FindingFilter): boolean {
  if (severity !== null && finding.severity !== severity) return false;
  return column === null || (finding.column ?? "row") === column;
}

/** The student itself where nothing is left out, so that its part of the list need not be drawn again. */
function keepMatching(student: StudentFindings, filter: FindingFilter): StudentFindings | null {
  if (filter.severity === null && filter.column === null) return student;
  const findings = student.findings.filter((finding) => matches(finding, filter));
  const worst = findings[0]?.severity;
  if (worst === undefined) return null;
  return findings.length === student.findings.length ? student : { ...student, findings, worst };
}
