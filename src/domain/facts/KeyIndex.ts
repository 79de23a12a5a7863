/** Which rows carry a key. Nearly every key has one row, which is kept as a bare number; the rows of a key are in ascending order. */
export class KeyIndex {
  readonly #rows = new Map<string, number | number[]>();
  readonly #firstOther = new Map<string, number | null>();
  readonly #shared = new Set<number>();

  /** Empty keys are not kept. */
  add(key: string, row: number): void {
    if (key === "") return;
    const present = this.#rows.get(key);
    if (present === undefined) {
      this.#rows.set(key, row);
      return;
    }
    if (typeof present === "number") this.#rows.set(key, present < row ? [present, row] : [row, present]);
    else present.splice(positionOf(present, row), 0, row);
    this.#shared.add(row);
    if (typeof present === "number") this.#shared.add(present);
    this.#firstOther.delete(key);
  }

  remove(key: string, row: number): void {
    if (key === "") return;
    const present = this.#rows.get(key);
    if (typeof present === "object") {
      present.splice(positionOf(present, row), 1);
      if (present.length === 1) this.#rows.set(key, present[0] as number);
      this.#firstOther.delete(key);
    } else {
      this.#rows.delete(key);
    }
  }

  /** Whether the row ever shared a key with another; false for nearly all, which need not be compared at all. */
  everShared(row: number): boolean {
    return this.#shared.has(row);
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

  /** The rows with the key, in ascending order. */
  rowsOf(key: string): readonly number[] {
    const present = this.#rows.get(key);
    if (present === undefined) return [];
    return typeof present === "number" ? [present] : present;
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
