import { COUNTY_CODE_RUNS } from "./countyCodes";

/** Every code that stands on documents: one bit for each of the million six-digit numbers, 125 kB. */
export class AreaSet {
  readonly #bits = new Uint8Array(125000);

  /** Decodes the table, which takes about a millisecond. */
  constructor() {
    for (const permit of PERMIT_AREAS) this.#add(permit);
    let last = 0;
    for (const run of COUNTY_CODE_RUNS.split(" ")) {
      const [gap = "", more = "0"] = run.split(".");
      const first = last + parseInt(gap, 36);
      last = first + parseInt(more, 36);
      for (let county = first; county <= last; county++) this.#addCounty(county);
    }
  }

  has(area: number): boolean {
    return ((this.#bits[area >> 3] ?? 0) & (1 << (area & 7))) !== 0;
  }

  #addCounty(county: number): void {
    const prefecture = county - (county % 100);
    this.#add(county);
    for (const suffix of SUMMARY_SUFFIXES) this.#add(prefecture + suffix);
  }

  #add(area: number): void {
    this.#bits[area >> 3] = (this.#bits[area >> 3] ?? 0) | (1 << (area & 7));
  }
}

/** Residence permits: Hong Kong, Macau, Taiwan. */
const PERMIT_AREAS = [810000, 820000, 830000];

/** "市辖区" and its like stand on real cards under every prefecture, though the civil-affairs tables leave them out. */
const SUMMARY_SUFFIXES = [1, 2, 11, 20];
