import { insertRow, removeRow } from "./ascendingRows";

/** Which rows carry a key, where a row may carry several. */
export class KeyIndex {
  readonly #rows = new Map<string, number[]>();

  add(key: string, row: number): void {
    const present = this.#rows.get(key);
    if (present === undefined) this.#rows.set(key, [row]);
    else insertRow(present, row);
  }

  remove(key: string, row: number): void {
    removeRow(this.#rows.get(key) ?? [], row);
  }

  /** The first row with the key; null where there is none. */
  first(key: string): number | null {
    return this.#rows.get(key)?.[0] ?? null;
  }
}
