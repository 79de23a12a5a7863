import type { WorkbookFile } from "../../application/files/WorkbookFile";
import { writeWorkbook } from "./writeWorkbook";
import { zipFiles, type NamedFile } from "./zipFiles";

/** One file to hand to a person: the .xlsx itself, or a zip with one for each college. */
export function writeTemplates(files: readonly WorkbookFile[], zipName: string): NamedFile {
  const written = files.map(({ name, commands, properties, addIn }) => ({ name, bytes: writeWorkbook(commands, properties, addIn) }));
  const [only] = written;
  return only !== undefined && written.length === 1 ? only : { name: zipName, bytes: zipFiles(written) };
}
