/** 台湾居民来往大陆通行证: 8 digits for life since 2008-09-25; before, an issue count and an issuer followed. Source: domain notes §1.3. */
import { err, ok, type Result } from "../result";
import { compactDocument } from "./compactDocument";

export type TaiwanPermit = string & { readonly __brand: "TaiwanPermit" };

/** `oldFormat`: 8 digits, 2 of the issue count and, perhaps, the issuer's letter in brackets. */
export type TaiwanPermitError = "format" | "oldFormat";

export const compact = compactDocument;

export function validate(input: string): Result<TaiwanPermit, TaiwanPermitError> {
  const number = compact(input);
  if (/^\d{8}$/u.test(number)) return ok(number as TaiwanPermit);
  return err(/^\d{10}(?:[A-Z]|\([A-Z]\))?$/u.test(number) ? "oldFormat" : "format");
}
