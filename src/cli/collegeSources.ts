import { open, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { MAX_FILE_BYTES } from "../adapters/xlsx/read/limits";
import type { CollegeSource } from "../application/mergeSubmissions";
import { Refusal } from "./Refusal";

/** Every file in a folder and its subfolders; links are not followed. What programs leave behind is passed over. */
export async function collegeSources(folder: string): Promise<CollegeSource[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => {
    throw new Refusal(`读不到文件夹“${folder}”，请检查它是否存在。`);
  });
  const paths = entries.filter((entry) => entry.isFile() && !LEFT_BEHIND.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  if (paths.length === 0) throw new Refusal(`文件夹“${folder}”里没有文件。`);
  return paths.map((path) => ({ name: relative(folder, path), read: () => readStart(path) }));
}

/** The bytes of a file, but one more than can be used at most: a huge one is told apart without filling the memory. */
export async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const buffer = new Uint8Array(Math.min(size, MAX_FILE_BYTES + 1));
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      ({ bytesRead: read } = await file.read(buffer, length, buffer.length - length, length));
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** Lock files of Office and WPS, hidden files, folder settings of Windows. */
const LEFT_BEHIND = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu;
