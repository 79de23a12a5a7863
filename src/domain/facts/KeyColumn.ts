import { insertRow, removeRow } from "./ascendingRows";
import { hashOf, placesFor } from "./keyHash";

/**
 * One key for each row, and which rows share one. Nearly every key has one row and costs one number in a hash table of its own:
 * a Map of a million keys takes five times as long to fill. Rows of a key are in ascending order.
 */
export class KeyColumn {
  readonly #keys: string[] = [];
  /**
   * Two numbers for each place: the hash of the key, and who has it: 0 nobody; above 0 the only row, counted from 1;
   * below 0 the shared rows, counted from -1. With the hash beside it, a text is compared only when it is most likely the same.
   */
  #places: Int32Array;
  #used = 0;
  readonly #shared: SharedRows[] = [];
  readonly #sharers = new Set<number>();

  /** @param rows how many are expected; more find room too. */
  constructor(rows = 0) {
    this.#places = new Int32Array(2 * placesFor(rows));
  }

  /** Gives a row its key, in place of the one that it had; "" is none. */
  set(row: number, key: string): void {
    const old = this.keyOf(row);
    if (old === key) {
      this.#forgetOther(key);
      return;
    }
    if (old !== "") this.#remove(row, old);
    this.#keys[row] = key;
    if (key !== "") this.#add(row, key);
  }

  keyOf(row: number): string {
    return this.#keys[row] ?? "";
  }

  /** Whether the row ever had a key that was another row's too; false for nearly all, which need not be compared at all. */
  everShared(row: number): boolean {
    return this.#sharers.has(row);
  }

  /** The first row with the row's key; null where it has none. */
  first(row: number): number | null {
    return this.rowsOf(this.keyOf(row))[0] ?? null;
  }

  /**
   * The first row with the row's key that is not the row's own student's; null where all are.
   * @param isSame whether two rows are one student's.
   */
  firstOther(row: number, isSame: (one: number, other: number) => boolean): number | null {
    const shared = this.#sharedBy(this.keyOf(row));
    const first = shared?.rows[0];
    if (shared === undefined || first === undefined) return null;
    if (!isSame(first, row)) return first;
    shared.other ??= shared.rows.find((candidate) => !isSame(first, candidate)) ?? -1;
    return shared.other < 0 ? null : shared.other;
  }

  /** The rows with the key. */
  rowsOf(key: string): readonly number[] {
    if (key === "") return [];
    const owner = this.#ownerOf(key);
    if (owner === NOBODY) return [];
    return owner > 0 ? [owner - 1] : (this.#shared[-owner - 1] as SharedRows).rows;
  }

  #sharedBy(key: string): SharedRows | undefined {
    const owner = key === "" ? NOBODY : this.#ownerOf(key);
    return owner < 0 ? this.#shared[-owner - 1] : undefined;
  }

  #forgetOther(key: string): void {
    const shared = this.#sharedBy(key);
    if (shared !== undefined) shared.other = null;
  }

  #add(row: number, key: string): void {
    const hash = hashOf(key);
    const at = this.#find(key, hash);
    const owner = this.#places[at + 1] as number;
    if (owner !== NOBODY) {
      this.#share(owner < 0 ? owner : this.#shareFrom(at, key, [owner - 1]), row);
      return;
    }
    this.#places[at] = hash;
    this.#places[at + 1] = row + 1;
    if (++this.#used * 4 > this.#places.length) this.#grow();
  }

  /** A key that loses its only row keeps its place, with no rows: what was typed once is often typed again. */
  #remove(row: number, key: string): void {
    const at = this.#find(key, hashOf(key));
    const owner = this.#places[at + 1] as number;
    if (owner > 0) {
      this.#shareFrom(at, key, []);
      return;
    }
    const shared = this.#shared[-owner - 1] as SharedRows;
    removeRow(shared.rows, row);
    shared.other = null;
  }

  #share(owner: number, row: number): void {
    const shared = this.#shared[-owner - 1] as SharedRows;
    insertRow(shared.rows, row);
    shared.other = null;
    if (shared.rows.length === 2) for (const sharer of shared.rows) this.#sharers.add(sharer);
    else if (shared.rows.length > 2) this.#sharers.add(row);
  }

  /** @returns the new owner of the place. */
  #shareFrom(at: number, key: string, rows: number[]): number {
    const owner = -this.#shared.push({ key, rows, other: null });
    this.#places[at + 1] = owner;
    return owner;
  }

  #ownerOf(key: string): number {
    return this.#places[this.#find(key, hashOf(key)) + 1] as number;
  }

  /** The place of the key, or the free one where it belongs. */
  #find(key: string, hash: number): number {
    const places = this.#places;
    let at = (hash << 1) & (places.length - 1);
    while (places[at + 1] !== NOBODY && !(places[at] === hash && this.#keyOfOwner(places[at + 1] as number) === key)) at = (at + 2) & (places.length - 1);
    return at;
  }

  #keyOfOwner(owner: number): string {
    return owner > 0 ? (this.#keys[owner - 1] as string) : (this.#shared[-owner - 1] as SharedRows).key;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Int32Array(before.length * 2);
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === NOBODY) continue;
      const at = this.#find(this.#keyOfOwner(before[from + 1] as number), before[from] as number);
      this.#places.set(before.subarray(from, from + 2), at);
    }
  }
}

interface SharedRows {
  readonly key: string;
  readonly rows: number[];
  /** The first row of another student than the first row's; -1 where there is none, null where nobody has asked yet. */
  other: number | null;
}

const NOBODY = 0;
