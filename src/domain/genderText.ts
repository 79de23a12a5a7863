import { cleanText, toHalfWidth } from "./text";
import type { CellValue } from "./cell";

/** As CHSI's XB holds it. Source: domain notes §2.2. */
export type Gender = "男" | "女";

export interface GenderReading {
  readonly gender: Gender;
  /** Whether the cell has to be rewritten to say exactly 男 or 女. */
  readonly normalised: boolean;
}

/**
 * Reads a gender cell; null when it says neither. 1 is male and 2 female (GB/T 2261.1); 0 (unknown) and 9 (not stated) are neither.
 * Source: domain notes §5.2.
 */
export function parseGender(value: CellValue): GenderReading | null {
  if (value === "男") return MALE;
  if (value === "女") return FEMALE;
  const gender = WORDS.get(toHalfWidth(cleanText(value)).replaceAll(" ", "").toUpperCase());
  return gender === undefined ? null : { gender, normalised: true };
}

const MALE: GenderReading = { gender: "男", normalised: false };
const FEMALE: GenderReading = { gender: "女", normalised: false };

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ...["男", "男性", "男生", "M", "MALE", "1"].map((word) => [word, "男"] as const),
  ...["女", "女性", "女生", "F", "FEMALE", "2"].map((word) => [word, "女"] as const),
]);
