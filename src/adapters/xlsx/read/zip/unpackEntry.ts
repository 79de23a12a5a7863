import { Inflate } from "fflate";
import { refuse } from "../ReadTrouble";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./readDirectory";

/** Takes the next bytes of an entry; false when it needs no more. */
export type ByteSink = (chunk: Uint8Array) => boolean;

/**
 * Unpacks an entry piece by piece, so that memory does not grow with it. More bytes than declared, fewer, or others
 * than the checksum promises are refused; an entry whose sink stops early is not checked to its end.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, sink: ByteSink): void {
  const packed = packedBytes(bytes, entry);
  const check = new EntryCheck(entry, sink);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length && check.wantsMore; at += STORED_STEP) check.take(packed.subarray(at, at + STORED_STEP));
  } else {
    inflate(packed, check);
  }
  if (check.wantsMore) check.finish();
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED_STEP = 64 * 1024;
/** Deflate makes at most 1,032 bytes out of one, so a step unpacks to 8 MB at most. */
const INFLATE_STEP = 8 * 1024;

class EntryCheck {
  wantsMore = true;
  #bytes = 0;
  #crc = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly sink: ByteSink,
  ) {}

  take(chunk: Uint8Array): void {
    if (!this.wantsMore || chunk.length === 0) return;
    this.#bytes += chunk.length;
    if (this.#bytes > this.entry.unpackedBytes) refuse("suspicious");
    this.#crc = crc32(chunk, this.#crc);
    this.wantsMore = this.sink(chunk);
  }

  finish(): void {
    if (this.#bytes !== this.entry.unpackedBytes || this.#crc !== this.entry.crc32) refuse("broken");
  }
}

function packedBytes(bytes: Uint8Array, { offset, packedBytes: length }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) refuse("broken");
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) refuse("broken");
  return bytes.subarray(start, start + length);
}

function inflate(packed: Uint8Array, check: EntryCheck): void {
  const stream = new Inflate((chunk) => {
    check.take(chunk);
  });
  for (let at = 0; at < packed.length && check.wantsMore; at += INFLATE_STEP) {
    push(stream, packed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packed.length);
  }
}

function push(stream: Inflate, step: Uint8Array, isLast: boolean): void {
  try {
    stream.push(step, isLast);
  } catch (error) {
    if (isFlateError(error)) refuse("broken");
    throw error;
  }
}

/** fflate's errors carry a number; ours and the program's own do not. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}
