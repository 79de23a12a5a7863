import type { NamedFile } from "../../application/files/FilePort";
import type { WorkbookFile } from "../../application/files/WorkbookFile";
import { writingWorkbook } from "./writeWorkbook";
import { zipFiles } from "./zipFiles";

/** One file to hand to a person: the .xlsx itself, or a zip with one for each college. Each step says how many files are written. */
export function* writeTemplates(files: readonly WorkbookFile[], zipName: string): Generator<number, NamedFile> {
  const written: NamedFile[] = [];
  for (const { name, commands, properties, addIn } of files) {
    const steps = writingWorkbook(commands, properties, addIn);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield written.length;
    written.push({ name, bytes: step.value });
  }
  const [only] = written;
  return only !== undefined && written.length === 1 ? only : { name: zipName, bytes: zipFiles(written) };
}
