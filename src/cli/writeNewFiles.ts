import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of files) {
      written.push(unfinished(folder, name));
      await writeFile(unfinished(folder, name), content());
    }
    for (const { name } of files) {
      await rename(unfinished(folder, name), join(folder, name));
      written.push(join(folder, name));
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    if (!isFileTrouble(error)) throw error;
    throw new Refusal(`写不进文件夹“${folder}”，请检查它是否存在、是否允许写入、磁盘是否已满。`);
  }
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
