/**
 * The text of a .csv file: by its byte order mark, else UTF-8, else GB18030, which Chinese Excel and WPS write;
 * null when it is none of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
}

/** Byte order marks are taken off. */
function decodeAs(encoding: "utf-8" | "utf-16le" | "gb18030", bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
