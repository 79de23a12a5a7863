/** 香港/澳门特区护照或身份证明: no source gives its form, so only its length is asked, 5 to 20 characters. Source: domain notes §1.3. */
import { err, ok, type Result } from "../result";
import { compactDocument } from "./compactDocument";

export type HongKongMacauIdentity = string & { readonly __brand: "HongKongMacauIdentity" };
export type HongKongMacauIdentityError = "length";

export const compact = compactDocument;

export function validate(input: string): Result<HongKongMacauIdentity, HongKongMacauIdentityError> {
  const number = compact(input);
  return number.length >= 5 && number.length <= 20 ? ok(number as HongKongMacauIdentity) : err("length");
}
