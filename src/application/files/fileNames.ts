/** Names that Windows keeps for devices, whatever follows the dot. Source: Microsoft, Naming Files, Paths, and Namespaces. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/iu;
/** What Windows or macOS refuses in a name, and marks that hide how a name really ends (U+202E). */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Windows counts at most 255 with the extension and a number that a browser adds; some programs less. */
const LONGEST = 100;

/** A text as the name of a file, without extension, that no folder, device or trick hides behind. @param otherwise when nothing of it is left. */
export function fileNameFrom(text: string, otherwise: string): string {
  const safe = text.replace(FORBIDDEN, "_").replace(/\.{2,}/gu, "_").replace(/\s+/gu, " ").replace(/^[\s.]+|[\s.]+$/gu, "");
  const short = Array.from(safe).slice(0, LONGEST).join("").replace(/[\s.]+$/u, "");
  if (!/[\p{L}\p{N}]/u.test(short)) return otherwise;
  return DEVICES.test(short) ? `_${short}` : short;
}
