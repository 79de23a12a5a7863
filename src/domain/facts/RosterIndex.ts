import { KeyIndex } from "./KeyIndex";
import { NO_KEYS, type RowKeys } from "./rowKeys";

/** Who shares a 学号, a document number, a 考生号, a name or an item with whom, kept up to date row by row. */
export class RosterIndex {
  readonly #keys: RowKeys[] = [];
  readonly #students = new KeyIndex();
  readonly #documents = new KeyIndex();
  readonly #examNumbers = new KeyIndex();
  readonly #names = new KeyIndex();
  /** Items by 学号, of those students only who ever had several rows: all others have nothing to compare. */
  readonly #items = new KeyIndex();
  readonly #itemised = new Set<number>();
  readonly #isSameStudent = (one: number, other: number): boolean => this.#of(one).student === this.#of(other).student;

  /** Gives a row its keys, in place of those it had, which are returned. */
  set(row: number, keys: RowKeys): RowKeys {
    const old = this.#of(row);
    if (old !== NO_KEYS) this.#remove(old, row);
    this.#keys[row] = keys;
    if (keys !== NO_KEYS) this.#add(keys, row);
    return old;
  }

  /** Whether the row may have to be compared with another, or one of its items with the next; false for nearly all. */
  mayShare(row: number): boolean {
    if (this.#students.everShared(row) || this.#documents.everShared(row) || this.#examNumbers.everShared(row)) return true;
    return this.#names.everShared(row) || this.#of(row).items.length > 1;
  }

  otherStudent(row: number, value: "document" | "examNumber"): number | null {
    const index = value === "document" ? this.#documents : this.#examNumbers;
    return index.firstOf(this.#of(row)[value], row, this.#isSameStudent);
  }

  earlierNamesake(row: number): number | null {
    return earlier(this.#names.firstOf(this.#of(row).name, row, this.#isSameStudent), row);
  }

  earlierSelf(row: number): number | null {
    return earlier(this.#students.first(this.#of(row).student), row);
  }

  /** The first earlier row of the student that lists the item. */
  earlierItem(row: number, item: string): number | null {
    return earlier(this.#items.first(itemKey(this.#of(row).student, item)), row);
  }

  /** The first earlier row of the student that lists one of the row's items. */
  earlierSameItem(row: number): number | null {
    for (const item of this.#of(row).items) {
      const first = this.earlierItem(row, item);
      if (first !== null) return first;
    }
    return null;
  }

  /** The rows that share something with rows which have, or had, these keys; each set of rows is walked once however many keys name it. */
  sharers(keys: readonly RowKeys[]): Set<number> {
    const rows = new Set<number>();
    const collect = (index: KeyIndex, key: (of: RowKeys) => string): void => {
      for (const value of new Set(keys.map(key))) for (const row of index.rowsOf(value)) rows.add(row);
    };
    collect(this.#students, ({ student }) => student);
    collect(this.#documents, ({ document }) => document);
    collect(this.#examNumbers, ({ examNumber }) => examNumber);
    collect(this.#names, ({ name }) => name);
    return rows;
  }

  #of(row: number): RowKeys {
    return this.#keys[row] ?? NO_KEYS;
  }

  #add(keys: RowKeys, row: number): void {
    this.#students.add(keys.student, row);
    this.#documents.add(keys.document, row);
    this.#examNumbers.add(keys.examNumber, row);
    this.#names.add(keys.name, row);
    const first = this.#students.first(keys.student);
    if (!this.#students.everShared(row) || first === null) return;
    for (const sharer of first === row ? this.#students.rowsOf(keys.student) : [first, row]) this.#itemise(sharer);
  }

  #remove(keys: RowKeys, row: number): void {
    this.#students.remove(keys.student, row);
    this.#documents.remove(keys.document, row);
    this.#examNumbers.remove(keys.examNumber, row);
    this.#names.remove(keys.name, row);
    if (!this.#itemised.delete(row)) return;
    for (const item of keys.items) this.#items.remove(itemKey(keys.student, item), row);
  }

  #itemise(row: number): void {
    if (this.#itemised.has(row)) return;
    this.#itemised.add(row);
    const { student, items } = this.#of(row);
    for (const item of items) this.#items.add(itemKey(student, item), row);
  }
}

function itemKey(student: string, item: string): string {
  return `${student}\u0000${item}`;
}

function earlier(found: number | null, row: number): number | null {
  return found !== null && found < row ? found : null;
}
