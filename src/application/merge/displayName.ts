/** A file's name as it may be shown: without folders, and as `visibleText`. */
export function displayName(name: string): string {
  return visibleText(name.split(/[\\/]/u).at(-1) ?? "");
}

/** Words out of a file as they may be shown: without what moves the cursor of a terminal or turns the reading direction, and not too long. */
export function visibleText(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, "").replace(/\s+/gu, " ").trim();
  const letters = Array.from(visible);
  return letters.length <= LONGEST ? visible : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

const LONGEST = 80;
