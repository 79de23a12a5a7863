import { sha256 } from "@noble/hashes/sha2";
import type { CellRow } from "../domain/cell";
import { cleanText } from "../domain/text";

/**
 * A short digest of what a submission says: the first 40 bits of SHA-256 over headers and rows, in base32 (RFC 4648).
 * White space does not count, for programs change it when they save; any other character does. It tells an edited
 * file from an untouched one; it is no signature, and nothing can be read back from it.
 */
export function rowsDigest(headers: CellRow, rows: readonly CellRow[]): string {
  const text = [headers, ...rows].map(lineOf).join(ROW_END);
  return base32(sha256(new TextEncoder().encode(text)).subarray(0, DIGEST_BYTES));
}

/** What is printed in the footer, in Excel's codes: 8 points. */
export function digestFooter(digest: string): string {
  return `&8${LABEL} ${digest}`;
}

/** The digest in a footer as any program writes it again; null where there is none. */
export function digestInFooter(footer: string): string | null {
  return DIGEST.exec(footer)?.[1] ?? null;
}

const LABEL = "校验码";
const DIGEST = new RegExp(`${LABEL}\\s*([A-Z2-7]{8})(?![A-Z2-7])`, "u");
const DIGEST_BYTES = 5;
const BITS_PER_LETTER = 5;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const CELL_END = "\u001F";
const ROW_END = "\u001E";

/** Empty cells at the end of a row are there or not as the program likes. */
function lineOf(row: CellRow): string {
  const texts = row.map((cell) => cleanText(cell).replace(/\s/gu, ""));
  while (texts.at(-1) === "") texts.pop();
  return texts.join(CELL_END);
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(new RegExp(`.{${BITS_PER_LETTER}}`, "gu")) ?? []).map((group) => LETTERS.charAt(parseInt(group, 2))).join("");
}
