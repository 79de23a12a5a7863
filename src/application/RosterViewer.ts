import { worstFirst } from "../domain/finding";
import type { RosterCheck } from "../domain/rosterCheck";
import type { RowVerdict } from "../domain/rowCheck";
import type { StudentFindings } from "./PaneState";
import { RosterTally, type RosterCounts } from "./rosterCounts";

/**
 * Keeps what the pane shows of the rows up to date: only rows that were judged again are looked at, so that a keystroke
 * costs the same in a table of 100 and of 100,000 rows. Students whose verdict did not change keep their identity.
 */
export class RosterViewer {
  /** The verdict of each row as it is counted in. */
  readonly #seen: RowVerdict[] = [];
  #students: StudentFindings[] = [];
  readonly #tally = new RosterTally();
  #counts: RosterCounts = this.#tally.counts();

  /** @param firstSheetRow the number at the left edge of the sheet of the first body row. */
  constructor(
    private readonly check: RosterCheck,
    private readonly firstSheetRow: number,
  ) {}

  get students(): readonly StudentFindings[] {
    return this.#students;
  }

  get counts(): RosterCounts {
    return this.#counts;
  }

  /** Counts in all rows of a check that is new; in small steps. */
  *countAll(): Generator<void, void> {
    for (let row = 0; row < this.check.rowCount; row++) {
      this.#count(row);
      const verdict = this.check.verdict(row);
      if (verdict.findings.length > 0) this.#students.push(this.#student(row, verdict));
      if (row % ROWS_PER_STEP === 0) yield;
    }
    this.#counts = this.#tally.counts();
  }

  /** Looks again at rows that were judged again. */
  update(rows: ReadonlySet<number>): void {
    const changed = [...rows].filter((row) => this.#seen[row] !== this.check.verdict(row)).sort((one, other) => one - other);
    if (changed.length === 0) return;
    for (const row of changed) this.#count(row);
    this.#counts = this.#tally.counts();
    this.#students = this.#withStudents(changed);
  }

  #count(row: number): void {
    const before = this.#seen[row];
    const verdict = this.check.verdict(row);
    if (before !== undefined) this.#tally.count(before, -1);
    this.#tally.count(verdict, 1);
    this.#seen[row] = verdict;
  }

  /** The stretches between changed rows are copied as they are. */
  #withStudents(changed: readonly number[]): StudentFindings[] {
    const before = this.#students;
    const parts: StudentFindings[][] = [];
    let from = 0;
    for (const row of changed) {
      const at = positionOf(before, row, from);
      if (at > from) parts.push(before.slice(from, at));
      const verdict = this.check.verdict(row);
      if (verdict.findings.length > 0) parts.push([this.#student(row, verdict)]);
      from = before[at]?.row === row ? at + 1 : at;
    }
    return [...parts, before.slice(from)].flat();
  }

  #student(row: number, verdict: RowVerdict): StudentFindings {
    const sheetRow = this.firstSheetRow + row;
    const findings = worstFirst(verdict.findings);
    return {
      row,
      sheetRow,
      label: verdict.label === "" ? `第 ${sheetRow} 行` : verdict.label,
      className: verdict.className,
      worst: findings[0]?.severity ?? "info",
      findings,
    };
  }
}

const ROWS_PER_STEP = 500;

/** Where the student of a row stands, or would stand, at or after a position. */
function positionOf(students: readonly StudentFindings[], row: number, from: number): number {
  let low = from;
  let high = students.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((students[middle] as StudentFindings).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
