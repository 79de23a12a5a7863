/** What Windows or macOS refuses in a file name. */
const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** A name under which every system can keep a file. */
export function safeFileName(wanted: string): string {
  return wanted.replace(FORBIDDEN_IN_NAMES, "_").trim();
}
