import { KeyIndex } from "./KeyIndex";
import { itemKey, NO_KEYS, type RowKeys } from "./rowKeys";

/** Who shares a 学号, a document number, a 考生号, a name or an item with whom, kept up to date row by row. */
export class RosterIndex {
  readonly #keys: RowKeys[] = [];
  readonly #students = new KeyIndex();
  readonly #documents = new KeyIndex();
  readonly #examNumbers = new KeyIndex();
  readonly #names = new KeyIndex();
  readonly #items = new KeyIndex();
  readonly #isSameStudent = (one: number, other: number): boolean => this.#of(one).student === this.#of(other).student;

  /** Gives a row its keys, in place of those it had. */
  set(row: number, keys: RowKeys): void {
    const old = this.#of(row);
    if (old !== NO_KEYS) this.#change(old, row, "remove");
    this.#keys[row] = keys;
    if (keys !== NO_KEYS) this.#change(keys, row, "add");
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
    for (const key of this.#of(row).items) {
      const first = earlier(this.#items.first(key), row);
      if (first !== null) return first;
    }
    return null;
  }

  /** The rows that share something with rows whose keys were set since the last call. */
  takeTouched(): Set<number> {
    const rows = new Set<number>();
    for (const index of [this.#students, this.#documents, this.#examNumbers, this.#names, this.#items]) index.drainTouched(rows);
    return rows;
  }

  #of(row: number): RowKeys {
    return this.#keys[row] ?? NO_KEYS;
  }

  #change(keys: RowKeys, row: number, action: "add" | "remove"): void {
    this.#students[action](keys.student, row);
    this.#documents[action](keys.document, row);
    this.#examNumbers[action](keys.examNumber, row);
    this.#names[action](keys.name, row);
    for (const key of keys.items) this.#items[action](key, row);
  }
}

function earlier(found: number | null, row: number): number | null {
  return found !== null && found < row ? found : null;
}
