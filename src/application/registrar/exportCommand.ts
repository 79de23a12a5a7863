import type { Policy } from "../../domain/policy";
import { info, success, warning, type Outcome } from "../CommandRunner";
import { templateZipName } from "../exportTemplate";
import type { NamedFile } from "../files/FilePort";
import { openOrSave } from "../files/openOrSave";
import type { FileTools, WorkbookFile } from "../files/WorkbookFile";
import { inSlices } from "../inSlices";
import { ReadingCancelled, type ReadOptions } from "../readTable";
import { REGISTRAR_SENTENCES } from "./registrarSentences";

/** Hands over one workbook, or a zip of several where files can be saved. */
export async function handOver(made: readonly WorkbookFile[], policy: Policy, { files, loadWriter }: FileTools, options: ReadOptions): Promise<Outcome> {
  if (made.length > 1 && !files.savesFiles) return info(REGISTRAR_SENTENCES.cannotSaveMany);
  const write = await loadWriter().catch(() => null);
  if (write === null) return warning(REGISTRAR_SENTENCES.writerMissing);
  const writing = write(made, templateZipName(policy));
  if (made.length === 1) return openOrSave(await inSlices(writing), files, REGISTRAR_SENTENCES.opened);
  const zip = await packed(writing, made.length, options);
  if (zip === null) return info(REGISTRAR_SENTENCES.stopped);
  files.saveFile(zip);
  return success(REGISTRAR_SENTENCES.savedZip(zip.name, made.length));
}

/** Null where the person has stopped it. */
async function packed(writing: Generator<number, NamedFile>, total: number, options: ReadOptions): Promise<NamedFile | null> {
  try {
    return await inSlices(writing, { ...options, progress: (done) => { options.progress?.(done, total, "written"); } });
  } catch (error) {
    if (error instanceof ReadingCancelled) return null;
    throw error;
  }
}
