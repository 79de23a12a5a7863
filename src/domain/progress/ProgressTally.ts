import type { CheckContext } from "../policy";
import type { RosterCheck } from "../rosterCheck";
import type { RowVerdict } from "../rowCheck";
import { isFinished, type Status } from "../statuses";
import { cleanText } from "../text";
import { adviseStudent } from "./adviseStudent";
import { GroupTally } from "./GroupTally";
import type { PendingClass, PendingStudent, Progress, ProgressCounts } from "./Progress";
import { readStanding } from "./Standing";

/**
 * Counts a tracker and keeps the counts: an unchanged row keeps its verdict's identity, so only changed rows are counted
 * anew, and a keystroke among 10,000 rows costs one comparison of references for each.
 */
export class ProgressTally {
  #known: RowVerdict[] = [];
  #pending: (PendingStudent | null)[] = [];
  #byStatus = new Map<Status | "", number>();
  readonly #classes = new GroupTally();
  readonly #counselors = new GroupTally();
  #outOfScope = 0;
  #progress: Progress | null = null;

  constructor(
    private readonly check: RosterCheck,
    private readonly context: CheckContext,
  ) {}

  /** Takes in what has changed. The same object as before where nothing has. */
  read(): Progress {
    const { rowCount } = this.check;
    let isChanged = this.#progress === null;
    for (let row = 0; row < rowCount; row++) if (this.#takeIn(row)) isChanged = true;
    if (isChanged) this.#progress = this.#summary();
    return this.#progress as Progress;
  }

  /** Counts a tracker for the first time in small steps, so that there is little left to do when it is read. */
  *counting(): Generator<void, void> {
    for (let row = 0; row < this.check.rowCount; row++) {
      this.#takeIn(row);
      if (row % ROWS_PER_STEP === 0) yield;
    }
  }

  /** @returns whether anything is different that is shown. */
  #takeIn(row: number): boolean {
    const verdict = this.check.verdict(row);
    const before = this.#known[row];
    if (before === verdict) return false;
    this.#known[row] = verdict;
    return this.#recount(row, before, verdict);
  }

  /** @returns whether anything is different that is shown; a row that was only read again is not. */
  #recount(row: number, before: RowVerdict | undefined, verdict: RowVerdict): boolean {
    const student = isPendingRow(verdict) ? this.#pendingStudent(row, verdict) : null;
    if (before !== undefined && countsAlike(before, verdict) && JSON.stringify(student) === JSON.stringify(this.#pending[row])) return false;
    if (before !== undefined) this.#count(before, -1);
    this.#count(verdict, 1);
    this.#pending[row] = student;
    return true;
  }

  #count(verdict: RowVerdict, by: 1 | -1): void {
    if (verdict.kind !== "student") return;
    const { inScope, status, prep } = verdict;
    const counts = inScope ? { inScope: by, done: isFinished(status) ? by : 0, prep: 0 } : { inScope: 0, done: 0, prep: prep ? by : 0 };
    this.#classes.add(verdict.className, counts);
    this.#counselors.add(verdict.counselor, counts);
    if (!inScope && !prep) this.#outOfScope += by;
    if (inScope) this.#addStatus(status as Status | "", by);
  }

  #addStatus(status: Status | "", by: number): void {
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + by);
  }

  #pendingStudent(row: number, { className, status }: RowVerdict): PendingStudent {
    const cells = this.check.cells(row);
    const standing = readStanding(this.check.layout, cells, status);
    const name = cleanText(cells[this.check.layout.positions.name ?? -1] ?? "");
    return { row, name, className, status: standing.status, ...adviseStudent(standing, this.context) };
  }

  #summary(): Progress {
    const classes = this.#classes.groups();
    return {
      total: sumOf(classes),
      outOfScope: this.#outOfScope,
      classes,
      counselors: this.#counselors.groups(),
      byStatus: new Map([...this.#byStatus].filter(([, count]) => count > 0)),
      pending: this.#pendingIn(classes.map(({ name }) => name)),
    };
  }

  #pendingIn(classNames: readonly string[]): PendingClass[] {
    const byClass = new Map<string, PendingStudent[]>(classNames.map((name) => [name, []]));
    for (const student of this.#pending) if (student !== null) byClass.get(student.className)?.push(student);
    return [...byClass].flatMap(([className, students]) => (students.length === 0 ? [] : [{ className, students }]));
  }
}

const ROWS_PER_STEP = 100;

function sumOf(groups: readonly ProgressCounts[]): ProgressCounts {
  return groups.reduce((sum, { inScope, done, prep }) => ({ inScope: sum.inScope + inScope, done: sum.done + done, prep: sum.prep + prep }), { inScope: 0, done: 0, prep: 0 });
}

function countsAlike(a: RowVerdict, b: RowVerdict): boolean {
  return a.kind === b.kind && a.inScope === b.inScope && a.prep === b.prep && a.status === b.status && a.className === b.className && a.counselor === b.counselor;
}

function isPendingRow({ kind, inScope, status }: RowVerdict): boolean {
  return kind === "student" && inScope && !isFinished(status);
}
