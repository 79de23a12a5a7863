/** What the first bytes say a file is, whatever its name is. */
export type FileKind = "zip" | "ole" | "markup" | "binary" | "text";

export function sniffFile(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "ole";
  if (BYTE_ORDER_MARKS.some((mark) => startsWith(bytes, mark))) return looksLikeMarkup(bytes) ? "markup" : "text";
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head.some((byte) => byte < 0x20 && byte !== TAB && byte !== LINE_FEED && byte !== RETURN)) return "binary";
  return looksLikeMarkup(head) ? "markup" : "text";
}

/** An OLE container holds an encrypted workbook when its directory names this stream. Source: MS-OFFCRYPTO 2.3.4. */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(name[0] as number); at >= 0; at = bytes.indexOf(name[0] as number, at + 1)) {
    if (startsWith(bytes.subarray(at), name)) return true;
  }
  return false;
}

const HEAD_BYTES = 4096;
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const BYTE_ORDER_MARKS = [[0xef, 0xbb, 0xbf], [0xff, 0xfe]];

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)).replaceAll("\0", "");
  return /^[^<]{0,4}\s*<(?:[!?]|html|head|meta|table|style|body|div|workbook)/iu.test(head);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
