/**
 * RIC: resident identity card number (公民身份号码). Source: GB 11643-1999, clauses 4 and 5; domain notes §1.1.
 * @example validate("11010519491231002x") // => { ok: true, value: "11010519491231002X" }
 */
import { compactNumberText } from "../text";
import { err, ok, type Result } from "../result";
import { inspect, type RicInspection } from "./ricInspection";
import type { Gender } from "../genderText";
import type { PlainDate } from "../plainDate";

export type Ric = string & { readonly __brand: "Ric" };

/**
 * `fifteenDigits`: the form of 1989, out of use. `residencePermit` and `foreigner`: the number of another document.
 * An unknown county is no error: real people bear numbers that no published table has.
 */
export type RicError = "fifteenDigits" | "length" | "characters" | "residencePermit" | "foreigner" | "province" | "birthDate" | "checksum";

/** Undoes what an input method or a paste does: full-width forms, blanks, invisible marks, a leading apostrophe, look-alikes of the final X. */
export function compact(input: string): string {
  const number = compactNumberText(input);
  return X_LOOK_ALIKES.has(number.charCodeAt(number.length - 1)) ? `${number.slice(0, -1)}X` : number;
}

export function validate(input: string): Result<Ric, RicError> {
  const facts = inspect(input);
  if (facts.shape === "number") return verdict(input, facts); // compact already, as nearly every number is
  const number = compact(input);
  return verdict(number, number === input ? facts : inspect(number));
}

/** The first error of an inspected number, in the order in which a person can act on it; null when it is valid. */
export function firstError(number: string, facts: RicInspection): RicError | null {
  if (facts.shape === "length") return /^\d{15}$/u.test(number) ? "fifteenDigits" : "length";
  if (facts.shape === "characters") return "characters";
  if (facts.issuer !== "resident") return ISSUER_ERRORS[facts.issuer];
  if (facts.birth === 0) return "birthDate";
  return facts.isChecksumRight ? null : "checksum";
}

/** The 18th character that belongs to 17 digits: ISO 7064 MOD 11-2. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (const digit of first17) sum = sum * 2 + Number(digit); // the weight of digit i is 2^(18-i) mod 11
  return "10X98765432".charAt((sum * 2) % 11);
}

/** By the parity of the 17th digit: odd is male. */
export function gender(ric: Ric): Gender {
  return Number(ric.charAt(16)) % 2 === 1 ? "男" : "女";
}

export function birthDate(ric: Ric): PlainDate {
  return { year: Number(ric.slice(6, 10)), month: Number(ric.slice(10, 12)), day: Number(ric.slice(12, 14)) };
}

/** The six digits of the county where the number was given. */
export function areaCode(ric: Ric): string {
  return ric.slice(0, 6);
}

/** The 18-digit number that a 15-digit one became; null when no valid number comes of it. For a suggestion, never for a silent rewrite. */
export function fromFifteenDigits(text: string): string | null {
  if (!/^\d{15}$/u.test(text)) return null;
  const first17 = `${text.slice(0, 6)}19${text.slice(6)}`;
  const number = first17 + checkCharacter(first17);
  return firstError(number, inspect(number)) === null ? number : null;
}

/** Whether it can hardly be anything but a resident number: valid in everything but, perhaps, its check character. */
export function looksLikeRic(text: string): boolean {
  const facts = inspect(compact(text));
  return facts.shape === "number" && facts.issuer === "resident" && facts.birth !== 0;
}

/** x, ×, Greek Chi and Cyrillic Ha, capital and small. Source: domain notes §5.5. */
const X_LOOK_ALIKES: ReadonlySet<number> = new Set([0x78, 0xd7, 0x3a7, 0x3c7, 0x425, 0x445]);

const ISSUER_ERRORS = { permit: "residencePermit", foreigner: "foreigner", nobody: "province" } as const;

function verdict(number: string, facts: RicInspection): Result<Ric, RicError> {
  const error = firstError(number, facts);
  return error === null ? ok(number as Ric) : err(error);
}
