import { stripInvisible } from "../../domain/text";

/** A file's name as it may be shown: without folders, and without characters that move the cursor or turn the reading direction. */
export function displayName(name: string): string {
  const base = name.split(/[\\/]/u).at(-1) ?? "";
  const visible = stripInvisible(base).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, "").replace(/\s+/gu, " ").trim();
  const letters = Array.from(visible);
  return letters.length <= LONGEST ? visible : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

const LONGEST = 80;
