import { checkCharacter } from "../../src/domain/documents/ric";

/** Uninhabited reefs: no living person bears a number that begins so. */
export const REEFS = ["460039", "469033"] as const;

export function withCheck(first17: string): string {
  return first17 + checkCharacter(first17);
}
