import { strToU8, Zip, ZipDeflate } from "fflate";

/** An entry of a zip; its text comes in pieces, each asked for when the one before is packed. */
export interface TextEntry {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Packs entries one after the other, a piece with each step. The same entries give the same bytes: each has the first day that a zip can name. */
export function* zipTexts(entries: Iterable<TextEntry>): Generator<undefined, Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  for (const { name, pieces } of entries) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for (const piece of pieces) {
      entry.push(strToU8(piece));
      yield;
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return joined(packed);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
