import { zipSync, type Zippable } from "fflate";

/** A file in a zip; the name may hold folders. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same files give the same bytes: every entry has the first day that a zip can name, in local time as zips keep it. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = bytes;
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 });
}
