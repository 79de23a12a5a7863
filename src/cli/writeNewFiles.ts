import { access, mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "./Refusal";

/** A file to be made; its content is computed only when everything else is known to be in order. */
export interface NewFile {
  readonly name: string;
  readonly content: () => Uint8Array;
}

/** Writes all files or none of them, and never over one that is there: somebody may have filled it in. */
export async function writeNewFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { name } of files) {
    if (await exists(join(folder, name))) throw new Refusal(`“${folder}”里已经有“${name}”，为免覆盖，请换一个文件夹或先把它移走。`);
  }
  const folders: string[] = [];
  const written: string[] = [];
  try {
    await makeFolder(folder, folders);
    for (const { name, content } of files) {
      written.push(unfinished(folder, name));
      await writeFile(unfinished(folder, name), content());
    }
    for (const { name } of files) {
      await rename(unfinished(folder, name), join(folder, name));
      written.push(join(folder, name));
    }
  } catch (error) {
    await takeAway(written, folders);
    if (!isFileTrouble(error)) throw error;
    throw new Refusal(`写不进文件夹“${folder}”，请检查它是否存在、是否允许写入、磁盘是否已满。`);
  }
}

/** Folder by folder, so that those which were made can be taken away again; node's own way never ends where the system has no such place. */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  if (await exists(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent, made);
  await mkdir(folder);
  made.push(folder);
}

/** As far as it goes: what cannot be taken away must not hide what went wrong. A folder in which others have put something stays. */
async function takeAway(files: readonly string[], folders: readonly string[]): Promise<void> {
  for (const path of files) await rm(path, { force: true }).catch(() => undefined);
  for (const path of [...folders].reverse()) await rmdir(path).catch(() => undefined);
}

function unfinished(folder: string, name: string): string {
  return join(folder, `${name}.未完成`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isFileTrouble(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error;
}
