import type { CellValue } from "../../src/domain/cell";
import { isKnownArea } from "../../src/domain/divisions/classifyArea";
import { compact } from "../../src/domain/documents/ric";
import { inspect, type RicInspection } from "../../src/domain/documents/ricInspection";

/** Whether our domain has nothing to remark about the number beyond its way of writing. @param today as 20181010. */
export function isWithoutRemark(value: CellValue, today: number): boolean {
  if (typeof value !== "string") return false;
  const facts = inspect(value);
  if (facts.shape === "number") return isRight(value, facts, today);
  if (value.length < 18) return false; // compacting only shortens
  const number = compact(value);
  return number !== value && isRight(number, inspect(number), today);
}

function isRight(number: string, facts: RicInspection, today: number): boolean {
  if (!facts.isChecksumRight || facts.birth === 0 || facts.birth > today) return false;
  return isKnownArea(facts.area) && facts.issuer !== "foreigner" && !endsInThreeZeros(number);
}

/** What Excel leaves of a number that was once in a number cell. */
function endsInThreeZeros(number: string): boolean {
  return number.charCodeAt(17) === 48 && number.charCodeAt(16) === 48 && number.charCodeAt(15) === 48;
}
