import { MAX_UNPACKED_BYTES, MAX_RATIO, MAX_ZIP_ENTRIES, RATIO_FREE_BYTES } from "../limits";
import { refuse } from "../ReadTrouble";
import { zip64Sizes } from "./zip64Sizes";

/** One file in a zip, as its directory declares it. Source: PKWARE APPNOTE.TXT 4.3.12. */
export interface ZipEntry {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/**
 * The files in a zip by name, before anything is unpacked. Names are only looked up, never used as paths.
 * A directory that contradicts itself or promises too much is refused.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) refuse("suspicious");
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) at = readEntry(bytes, view, at, entries);
  checkTotals(entries, bytes.length);
  return entries;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return refuse("broken");
}

/** @returns where the next entry begins. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, entries: Map<string, ZipEntry>): number {
  if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) refuse("broken");
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) refuse("encrypted");
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) refuse("broken");
  // Writers on Windows have used backslashes; Excel looks parts up without regard to case.
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)).replaceAll("\\", "/").toLowerCase();
  if (entries.has(name)) refuse("suspicious");
  const sizes = zip64Sizes(view, nameEnd, extraEnd, {
    unpackedBytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  entries.set(name, { method: view.getUint16(at + 10, true), crc32: view.getUint32(at + 16, true), ...sizes });
  return next;
}

function checkTotals(entries: ReadonlyMap<string, ZipEntry>, fileBytes: number): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries.values()) {
    if (entry.method !== STORED && entry.method !== DEFLATED) refuse("broken");
    if (entry.offset + entry.packedBytes > fileBytes) refuse("broken");
    if (entry.unpackedBytes > Math.max(RATIO_FREE_BYTES, entry.packedBytes * MAX_RATIO)) refuse("suspicious");
    packed += entry.packedBytes;
    unpacked += entry.unpackedBytes;
  }
  // Entries that share their bytes make a bomb out of a small file.
  if (packed > fileBytes) refuse("suspicious");
  if (unpacked > MAX_UNPACKED_BYTES) refuse("tooLarge");
}
