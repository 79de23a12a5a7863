/** 护照: 5 to 17 letters and digits; every state has its own form, so no more is asked. Source: domain notes §1.3 [inf]. */
import { err, ok, type Result } from "../result";
import { compactDocument } from "./compactDocument";

export type Passport = string & { readonly __brand: "Passport" };
export type PassportError = "format";

export const compact = compactDocument;

export function validate(input: string): Result<Passport, PassportError> {
  const number = compact(input);
  return /^[A-Z\d]{5,17}$/u.test(number) ? ok(number as Passport) : err("format");
}
