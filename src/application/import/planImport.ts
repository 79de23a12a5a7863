import type { ColumnKey } from "../../domain/columns";
import type { CheckContext } from "../../domain/policy";
import type { FreshRoster } from "../LiveRoster";
import { contentOf } from "./contentOf";
import { IMPORT_SENTENCES, unclearSentence } from "./importSentences";
import { KnownStudents, type KnownStudent } from "./KnownStudents";
import type { Candidate, Candidates } from "./readCandidates";
import type { CellEdit } from "../fixes/RowRepair";

/** What an import will do, student by student; nothing of it has been written. */
export interface ImportPlan {
  readonly additions: readonly Candidate[];
  /** Students whose row says something else, or less. */
  readonly updates: readonly PlannedUpdate[];
  /** Students whose row says everything already. */
  readonly unchanged: number;
  /** Lines that say the same as one before. */
  readonly repeated: number;
  readonly refused: readonly RefusedRow[];
  readonly passedOver: number;
  /** What is done to cells on their way in, with how many. */
  readonly rewrites: ReadonlyMap<string, number>;
}

export interface PlannedUpdate {
  /** Counted from 0 within the table body. */
  readonly row: number;
  readonly candidate: Candidate;
  readonly edits: readonly PlannedEdit[];
}

export interface PlannedEdit extends CellEdit {
  /** Whether something stands there already. */
  readonly overwrites: boolean;
}

export interface RefusedRow {
  readonly sheetRow: number;
  readonly label: string;
  readonly reason: string;
}

/** Compares the students of a source with those of the target. */
export function planImport({ students, passedOver }: Candidates, target: FreshRoster, context: CheckContext): ImportPlan {
  const known = new KnownStudents(target, context);
  const plan = new Draft(target);
  const groups = new Map<string, Candidate>();
  const conflicting = conflicts(students);
  for (const candidate of students) {
    const first = groups.get(groupKey(candidate));
    if (candidate.lost !== null) plan.refuse(candidate, IMPORT_SENTENCES.lost(candidate.lost));
    else if (conflicting.has(candidate)) plan.refuse(candidate, IMPORT_SENTENCES.repeated(conflicting.get(candidate) ?? 0));
    else if (first !== undefined) plan.repeated += 1;
    else plan.place(candidate, known);
    if (candidate.lost === null && groupKey(candidate) !== "") groups.set(groupKey(candidate), first ?? candidate);
  }
  const { additions, updates, unchanged, repeated, refused, rewrites } = plan;
  return { additions, updates, unchanged, repeated, refused, passedOver, rewrites };
}

/** Collects the plan; every candidate ends in exactly one list. */
class Draft {
  readonly additions: Candidate[] = [];
  readonly updates: PlannedUpdate[] = [];
  readonly refused: RefusedRow[] = [];
  readonly rewrites = new Map<string, number>();
  unchanged = 0;
  repeated = 0;
  readonly #claims = new Map<number, Candidate>();

  constructor(private readonly target: FreshRoster) {}

  refuse({ sheetRow, label }: Candidate, reason: string): void {
    this.refused.push({ sheetRow, label, reason });
  }

  place(candidate: Candidate, known: KnownStudents): void {
    const match = known.find(candidate);
    if (match.kind === "unclear") {
      const firstRow = this.target.roster.place.row + 2;
      this.refuse(candidate, unclearSentence(match.because, match.rows.map((row) => firstRow + row)));
    } else if (match.kind === "known") {
      this.#claim(candidate, match.student);
    } else {
      this.additions.push(candidate);
      this.#count(candidate);
    }
  }

  #claim(candidate: Candidate, student: KnownStudent): void {
    const earlier = this.#claims.get(student.row);
    if (earlier === undefined) {
      this.#claims.set(student.row, candidate);
      this.#update(candidate, student);
    } else {
      this.refuse(candidate, IMPORT_SENTENCES.claimed(earlier.sheetRow));
    }
  }

  #update(candidate: Candidate, student: KnownStudent): void {
    const edits = editsFor(candidate, student, this.target);
    if (edits.length === 0) {
      this.unchanged += 1;
      return;
    }
    this.updates.push({ row: student.row, candidate, edits });
    this.#count(candidate);
  }

  #count({ rewrites }: Candidate): void {
    for (const label of rewrites) this.rewrites.set(label, (this.rewrites.get(label) ?? 0) + 1);
  }
}

/** A blank never replaces anything, and what we work out ourselves fills blanks only. */
function editsFor({ texts, usable }: Candidate, { row, texts: known }: KnownStudent, { roster, cells }: FreshRoster): PlannedEdit[] {
  const { positions } = roster.check.layout;
  return [...texts].flatMap(([column, text]): PlannedEdit[] => {
    const now = known.get(column) ?? "";
    if (now === text || (now !== "" && !usable.has(column))) return [];
    return [{ column, before: cells[row]?.[positions[column] ?? -1] ?? "", after: contentOf(column, text), overwrites: now !== "" }];
  });
}

/** One student's line; on 附件1 one student's item. */
function groupKey({ keys: { student, document, exam, item } }: Candidate): string {
  const number = student || document || exam;
  return number === "" ? "" : `${number} ${item}`;
}

/** Lines about one student that do not say the same, each with the row of another; which one counts is not for us to guess. */
function conflicts(students: readonly Candidate[]): ReadonlyMap<Candidate, number> {
  const found = new Map<Candidate, number>();
  for (const group of groupsOf(students)) {
    const [first, second] = group;
    if (first === undefined || second === undefined || new Set(group.map(({ texts }) => saying(texts))).size === 1) continue;
    for (const candidate of group) found.set(candidate, candidate === first ? second.sheetRow : first.sheetRow);
  }
  return found;
}

function groupsOf(students: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of students) {
    const key = groupKey(candidate);
    if (candidate.lost !== null || key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return groups.values();
}

function saying(texts: ReadonlyMap<ColumnKey, string>): string {
  return JSON.stringify([...texts].sort(([one], [other]) => one.localeCompare(other)));
}
