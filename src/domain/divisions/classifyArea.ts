import { COUNTY_CODE_RUNS } from "./countyCodes";
import { isProvinceCode } from "./provinces";

/** `unknown` is a warning at most: real numbers exist outside every published table. `invalid`: the province was never issued. */
export type AreaClass = "known" | "unknown" | "invalid";

/**
 * Whether a county with this code was in force at some time; a code need not be in force today, nor at the birth of its bearer.
 * Source: GB/T 2260; domain notes §1.2.
 * @param code six digits, as text or as a number.
 */
export function classifyArea(code: string | number): AreaClass {
  const area = typeof code === "number" ? code : areaNumber(code);
  if (isKnownArea(area)) return "known";
  return isProvinceCode(Math.floor(area / 10000)) ? "unknown" : "invalid";
}

/** The same question about a number alone, for rows by the million. */
export function isKnownArea(area: number): boolean {
  known ??= decode();
  return ((known[area >> 3] ?? 0) & (1 << (area & 7))) !== 0;
}

/** Residence permits: Hong Kong, Macau, Taiwan. */
const PERMIT_AREAS = [810000, 820000, 830000];

/** "市辖区" and its like stand on real cards under every prefecture, though the civil-affairs tables leave them out. */
const SUMMARY_SUFFIXES = [1, 2, 11, 20];

/** One bit per code, 125 kB: decoded once, when the first number is judged; a pane that opens has none yet. */
let known: Uint8Array | null = null;

function decode(): Uint8Array {
  const bits = new Uint8Array(125000);
  for (const permit of PERMIT_AREAS) setBit(bits, permit);
  let last = 0;
  for (const run of COUNTY_CODE_RUNS.split(" ")) {
    const [gap = "", more = "0"] = run.split(".");
    const first = last + parseInt(gap, 36);
    last = first + parseInt(more, 36);
    for (let county = first; county <= last; county++) markCounty(bits, county);
  }
  return bits;
}

function markCounty(bits: Uint8Array, county: number): void {
  const prefecture = county - (county % 100);
  setBit(bits, county);
  for (const suffix of SUMMARY_SUFFIXES) setBit(bits, prefecture + suffix);
}

function setBit(bits: Uint8Array, area: number): void {
  bits[area >> 3] = (bits[area >> 3] ?? 0) | (1 << (area & 7));
}

function areaNumber(code: string): number {
  return /^\d{6}$/u.test(code) ? Number(code) : -1;
}
