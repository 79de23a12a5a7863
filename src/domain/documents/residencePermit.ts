/** 港澳台居民居住证: the structure of a resident number under 810000, 820000 or 830000. Source: 国办发〔2018〕81号; domain notes §1.3. */
import { err, ok, type Result } from "../result";
import { compact as compactRic } from "./ric";
import { inspect } from "./ricInspection";

export type ResidencePermit = string & { readonly __brand: "ResidencePermit" };

/** `residentNumber`: a mainland resident's number, so the type is wrong rather than the number. */
export type ResidencePermitError = "length" | "characters" | "residentNumber" | "address" | "birthDate" | "checksum";

export const compact = compactRic;

export function validate(input: string): Result<ResidencePermit, ResidencePermitError> {
  const number = compact(input);
  const facts = inspect(number);
  if (facts.shape !== "number") return err(facts.shape);
  if (facts.issuer !== "permit") return err(facts.issuer === "resident" ? "residentNumber" : "address");
  if (facts.birth === 0) return err("birthDate");
  return facts.isChecksumRight ? ok(number as ResidencePermit) : err("checksum");
}
