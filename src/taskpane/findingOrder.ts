import type { StudentFindings } from "../application/PaneState";

/** One finding in the list: the student's row in the table, and the place among the findings shown for that student. */
export interface FindingAt {
  readonly row: number;
  readonly finding: number;
}

/** The same by position in the list. */
export interface FindingPosition {
  readonly student: number;
  readonly finding: number;
}

export const FIRST: FindingPosition = { student: 0, finding: 0 };

/** How many students Page Up and Page Down pass over. */
const PAGE = 10;

/** Where a finding stands in the list now; the first one when the student is not listed any more. */
export function present(students: readonly StudentFindings[], { row, finding }: FindingAt): FindingPosition {
  const student = students.findIndex((candidate) => candidate.row === row);
  if (student < 0) return FIRST;
  return { student, finding: Math.min(finding, lastFinding(students, student)) };
}

/** The finding to which a key leads from another; null when the key does not move, or there is nothing further. */
export function neighbour(students: readonly StudentFindings[], from: FindingAt, key: string): FindingAt | null {
  const { student, finding } = present(students, from);
  const last = students.length - 1;
  switch (key) {
    case "ArrowDown":
      return finding < lastFinding(students, student) ? at(students, student, finding + 1) : at(students, student + 1, 0);
    case "ArrowUp":
      return finding > 0 ? at(students, student, finding - 1) : at(students, student - 1, lastFinding(students, student - 1));
    case "PageDown":
      return at(students, Math.min(last, student + PAGE), 0);
    case "PageUp":
      return at(students, Math.max(0, student - PAGE), 0);
    case "Home":
      return at(students, 0, 0);
    case "End":
      return at(students, last, lastFinding(students, last));
    default:
      return null;
  }
}

function at(students: readonly StudentFindings[], student: number, finding: number): FindingAt | null {
  const row = students[student]?.row;
  return row === undefined ? null : { row, finding };
}

function lastFinding(students: readonly StudentFindings[], student: number): number {
  return Math.max(0, (students[student]?.findings.length ?? 0) - 1);
}
