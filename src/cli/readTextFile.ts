import { readFile } from "node:fs/promises";
import { Refusal } from "./Refusal";

/** A UTF-8 text file, with or without a byte order mark. @param what how the sentence calls the file. */
export async function readTextFile(path: string, what: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`读不到${what}“${path}”，请检查文件名和所在的文件夹。`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${what}“${path}”不是 UTF-8 编码的文本，请用记事本另存为 UTF-8 后再试。`);
  }
}
