import { KeyColumn } from "./KeyColumn";
import { KeyIndex } from "./KeyIndex";
import type { RowKeys } from "./rowKeys";

/** Who shares a 学号, a document number, a 考生号, a name or an item with whom, kept up to date row by row. */
export class RosterIndex {
  readonly #students: KeyColumn;
  readonly #documents: KeyColumn;
  readonly #examNumbers: KeyColumn;
  readonly #names: KeyColumn;
  /** The items of each row. */
  readonly #itemsOf: (readonly string[])[] = [];
  /** Items by 学号, of those students only who ever had several rows: all others have nothing to compare. */
  readonly #items = new KeyIndex();
  readonly #itemised = new Set<number>();
  readonly #isSameStudent = (one: number, other: number): boolean => this.#students.keyOf(one) === this.#students.keyOf(other);

  /** @param rows how many are expected. */
  constructor(rows = 0) {
    this.#students = new KeyColumn(rows);
    this.#documents = new KeyColumn(rows);
    this.#examNumbers = new KeyColumn(rows);
    this.#names = new KeyColumn(rows);
  }

  /** Gives a row its keys, in place of those it had. */
  set(row: number, keys: RowKeys): void {
    if (this.#itemised.delete(row)) for (const item of this.#itemsAt(row)) this.#items.remove(this.#itemKey(row, item), row);
    this.#students.set(row, keys.student);
    this.#documents.set(row, keys.document);
    this.#examNumbers.set(row, keys.examNumber);
    this.#names.set(row, keys.name);
    this.#itemsOf[row] = keys.items;
    if (this.#students.everShared(row)) this.#itemiseSharers(row);
  }

  keysOf(row: number): RowKeys {
    return {
      student: this.#students.keyOf(row),
      document: this.#documents.keyOf(row),
      examNumber: this.#examNumbers.keyOf(row),
      name: this.#names.keyOf(row),
      items: this.#itemsAt(row),
    };
  }

  /** Whether the row may have to be compared with another, or one of its items with the next; false for nearly all. */
  mayShare(row: number): boolean {
    if (this.#students.everShared(row) || this.#documents.everShared(row) || this.#examNumbers.everShared(row)) return true;
    return this.#names.everShared(row) || this.#itemsAt(row).length > 1;
  }

  otherStudent(row: number, value: "document" | "examNumber"): number | null {
    return (value === "document" ? this.#documents : this.#examNumbers).firstOther(row, this.#isSameStudent);
  }

  earlierNamesake(row: number): number | null {
    return earlier(this.#names.firstOther(row, this.#isSameStudent), row);
  }

  earlierSelf(row: number): number | null {
    return earlier(this.#students.first(row), row);
  }

  /** The first earlier row of the student that lists the item. */
  earlierItem(row: number, item: string): number | null {
    return earlier(this.#items.first(this.#itemKey(row, item)), row);
  }

  /** The first earlier row of the student that lists one of the row's items. */
  earlierSameItem(row: number): number | null {
    for (const item of this.#itemsAt(row)) {
      const first = this.earlierItem(row, item);
      if (first !== null) return first;
    }
    return null;
  }

  /** The rows that share something with rows which have, or had, these keys; each set of rows is walked once however many keys name it. */
  sharers(keys: readonly RowKeys[]): Set<number> {
    const rows = new Set<number>();
    const collect = (column: KeyColumn, key: (of: RowKeys) => string): void => {
      for (const value of new Set(keys.map(key))) for (const row of column.rowsOf(value)) rows.add(row);
    };
    collect(this.#students, ({ student }) => student);
    collect(this.#documents, ({ document }) => document);
    collect(this.#examNumbers, ({ examNumber }) => examNumber);
    collect(this.#names, ({ name }) => name);
    return rows;
  }

  #itemsAt(row: number): readonly string[] {
    return this.#itemsOf[row] ?? NO_ITEMS;
  }

  /** The first row of a student becomes one of several only now; all later ones were taken in when they came. */
  #itemiseSharers(row: number): void {
    const first = this.#students.first(row);
    if (first === null) return;
    for (const sharer of first === row ? this.#students.rowsOf(this.#students.keyOf(row)) : [first, row]) this.#itemise(sharer);
  }

  #itemise(row: number): void {
    if (this.#itemised.has(row)) return;
    this.#itemised.add(row);
    for (const item of this.#itemsAt(row)) this.#items.add(this.#itemKey(row, item), row);
  }

  #itemKey(row: number, item: string): string {
    return `${this.#students.keyOf(row)}\u0000${item}`;
  }
}

const NO_ITEMS: readonly string[] = [];

function earlier(found: number | null, row: number): number | null {
  return found !== null && found < row ? found : null;
}
