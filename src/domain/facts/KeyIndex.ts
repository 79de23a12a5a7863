/**
 * Which rows carry a key. Nearly every key has one row, which is kept as a bare number; rows of a key are in ascending order.
 * Keys that changed are remembered until they are drained, so that only the rows which share them are judged again.
 */
export class KeyIndex {
  readonly #rows = new Map<string, number | number[]>();
  readonly #touched = new Set<string>();
  readonly #firstOther = new Map<string, number | null>();

  /** Empty keys are not kept. */
  add(key: string, row: number): void {
    if (key === "") return;
    const present = this.#rows.get(key);
    if (present === undefined) this.#rows.set(key, row);
    else if (typeof present === "number") this.#rows.set(key, present < row ? [present, row] : [row, present]);
    else present.splice(positionOf(present, row), 0, row);
    this.#touch(key);
  }

  remove(key: string, row: number): void {
    if (key === "") return;
    const present = this.#rows.get(key);
    if (typeof present === "object") {
      present.splice(positionOf(present, row), 1);
      if (present.length === 1) this.#rows.set(key, present[0] as number);
    } else {
      this.#rows.delete(key);
    }
    this.#touch(key);
  }

  /** The first row with the key; null where there is none. */
  first(key: string): number | null {
    const present = this.#rows.get(key);
    if (present === undefined) return null;
    return typeof present === "number" ? present : (present[0] ?? null);
  }

  /**
   * The first row with the key that is not the row's own student's; null where all are.
   * @param isSame whether two rows are one student's.
   */
  firstOf(key: string, row: number, isSame: (one: number, other: number) => boolean): number | null {
    const present = this.#rows.get(key);
    if (typeof present !== "object") return null;
    const first = present[0] as number;
    if (!isSame(first, row)) return first;
    let other = this.#firstOther.get(key);
    if (other === undefined) {
      other = present.find((candidate) => !isSame(first, candidate)) ?? null;
      this.#firstOther.set(key, other);
    }
    return other;
  }

  /** Hands over the rows that share a changed key, and forgets the changes. */
  drainTouched(rows: Set<number>): void {
    for (const key of this.#touched) {
      const present = this.#rows.get(key);
      if (typeof present === "number") rows.add(present);
      else for (const row of present ?? []) rows.add(row);
    }
    this.#touched.clear();
  }

  #touch(key: string): void {
    this.#touched.add(key);
    this.#firstOther.delete(key);
  }
}

/** Where a row stands, or belongs, in ascending rows. */
function positionOf(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
