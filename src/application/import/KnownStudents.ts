import type { ColumnKey } from "../../domain/columns";
import { RowFacts } from "../../domain/facts/RowFacts";
import type { CheckContext } from "../../domain/policy";
import type { FreshRoster } from "../LiveRoster";
import { studentTexts } from "../studentTexts";
import type { Candidate } from "./readCandidates";
import { studentKeysOf, type StudentKeys } from "./studentKeys";

/** A student whom the target has already. */
export interface KnownStudent {
  /** Counted from 0 within the table body. */
  readonly row: number;
  readonly keys: StudentKeys;
  readonly texts: ReadonlyMap<ColumnKey, string>;
}

export type Match =
  | { readonly kind: "new" }
  | { readonly kind: "known"; readonly student: KnownStudent }
  /** Several rows may be meant, or none for sure: nothing is guessed. */
  | { readonly kind: "unclear"; readonly because: Unclear; readonly rows: readonly number[] };

export type Unclear = "noKey" | "severalRows" | "numbersDisagree" | "otherStudentNumber" | "otherPerson";

/** The students of the target, found by 学号, and by 证件号码 or 考生号 where a row has no 学号. */
export class KnownStudents {
  readonly #byNumber = { student: new Map<string, KnownStudent[]>(), document: new Map<string, KnownStudent[]>(), exam: new Map<string, KnownStudent[]>() };

  constructor({ roster, cells }: FreshRoster, context: CheckContext) {
    const { layout } = roster.check;
    const facts = new RowFacts(layout, context);
    cells.forEach((rowCells, row) => {
      const verdict = roster.check.verdict(row);
      if (verdict.kind !== "student") return;
      const known = { row, keys: studentKeysOf(facts.read(rowCells)), texts: studentTexts(layout, rowCells, verdict) };
      for (const kind of NUMBERS) this.#add(kind, known);
    });
  }

  find({ keys }: Pick<Candidate, "keys">): Match {
    const { student, document, exam } = keys;
    if (student === "" && document === "" && exam === "") return { kind: "unclear", because: "noKey", rows: [] };
    if (student !== "") return this.#findByStudentNumber(keys);
    return chosen(document === "" ? this.#rows("exam", exam) : this.#rows("document", document), keys);
  }

  #findByStudentNumber(keys: StudentKeys): Match {
    const own = this.#rows("student", keys.student);
    const sameDocument = this.#rows("document", keys.document);
    if (own.length === 0) {
      const numbered = sameDocument.filter((known) => known.keys.student !== "");
      return numbered.length > 0 ? unclear("otherStudentNumber", numbered) : chosen(sameDocument, keys);
    }
    const strangers = sameDocument.filter((known) => known.keys.student !== "" && known.keys.student !== keys.student);
    return strangers.length > 0 ? unclear("numbersDisagree", [...own, ...strangers]) : chosen(own, keys);
  }

  #rows(kind: NumberKind, number: string): readonly KnownStudent[] {
    return number === "" ? [] : (this.#byNumber[kind].get(number) ?? []);
  }

  #add(kind: NumberKind, known: KnownStudent): void {
    const number = known.keys[kind];
    if (number === "") return;
    const others = this.#byNumber[kind].get(number);
    if (others === undefined) this.#byNumber[kind].set(number, [known]);
    else others.push(known);
  }
}

type NumberKind = "student" | "document" | "exam";
const NUMBERS: readonly NumberKind[] = ["student", "document", "exam"];

/** On 附件1 a student has one row for each wrong item: another item is another row. */
function chosen(rows: readonly KnownStudent[], keys: StudentKeys): Match {
  const fitting = keys.item === "" ? rows : rows.filter(({ keys: { item } }) => item === keys.item || item === "");
  const [student, ...others] = fitting;
  if (student === undefined) return { kind: "new" };
  if (others.length > 0) return unclear("severalRows", fitting);
  return isOtherPerson(student.keys, keys) ? unclear("otherPerson", fitting) : { kind: "known", student };
}

/** One number the same, name and document both another: a number was mistyped, and nobody knows which. */
function isOtherPerson(known: StudentKeys, { name, document }: StudentKeys): boolean {
  return differ(known.name, name) && differ(known.document, document);
}

function differ(one: string, other: string): boolean {
  return one !== "" && other !== "" && one !== other;
}

function unclear(because: Unclear, students: readonly KnownStudent[]): Match {
  return { kind: "unclear", because, rows: students.map(({ row }) => row) };
}
