/**
 * 外国人永久居留身份证: 3 letters and 12 digits (card of 2017), or 18 digits beginning with 9, ending in a MOD 11-2 check
 * character (card of 2023). Source: domain notes §1.3.
 */
import { err, ok, type Result } from "../result";
import { compactDocument } from "./compactDocument";
import { inspect } from "./ricInspection";

export type ForeignPermanentResidence = string & { readonly __brand: "ForeignPermanentResidence" };

/** The birth date and check character of the 18-digit form; the check digit of the 15-character form is not published. */
export type ForeignPermanentResidenceError = "format" | "birthDate" | "checksum";

export const compact = compactDocument;

export function validate(input: string): Result<ForeignPermanentResidence, ForeignPermanentResidenceError> {
  const number = compact(input);
  if (/^[A-Z]{3}\d{12}$/u.test(number)) return ok(number as ForeignPermanentResidence);
  const facts = inspect(number);
  if (facts.shape !== "number" || facts.issuer !== "foreigner") return err("format");
  if (facts.birth === 0) return err("birthDate");
  return facts.isChecksumRight ? ok(number as ForeignPermanentResidence) : err("checksum");
}
