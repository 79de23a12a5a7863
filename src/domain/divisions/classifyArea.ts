import { AreaSet } from "./AreaSet";
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
  known ??= new AreaSet();
  return known.has(area);
}

/** Made when the first number is judged; a pane that opens has none yet. */
let known: AreaSet | null = null;

function areaNumber(code: string): number {
  return /^\d{6}$/u.test(code) ? Number(code) : -1;
}
