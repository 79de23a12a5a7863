/** 港澳居民来往内地通行证: H or M and 8 digits (card of 2013), or with 2 reissue digits more (card of 1999). Source: domain notes §1.3. */
import { err, ok, type Result } from "../result";
import { compactDocument } from "./compactDocument";

export type MainlandTravelPermit = string & { readonly __brand: "MainlandTravelPermit" };

/** `oldFormat`: the number of a card of 1999; its first nine characters stay the bearer's number. */
export type MainlandTravelPermitError = "format" | "oldFormat";

export const compact = compactDocument;

export function validate(input: string): Result<MainlandTravelPermit, MainlandTravelPermitError> {
  const number = compact(input);
  if (/^[HM]\d{8}$/u.test(number)) return ok(number as MainlandTravelPermit);
  return err(/^[HM]\d{10}$/u.test(number) ? "oldFormat" : "format");
}
