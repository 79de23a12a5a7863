import type { Policy } from "../../domain/policy";
import { info, success, warning, type Outcome } from "../CommandRunner";
import { templateZipName } from "../exportTemplate";
import { openOrSave } from "../files/openOrSave";
import type { FileTools, WorkbookFile } from "../files/WorkbookFile";
import { REGISTRAR_SENTENCES } from "./registrarSentences";

/** Hands over one workbook, or a zip of several where files can be saved. */
export async function handOver(made: readonly WorkbookFile[], policy: Policy, { files, loadWriter }: FileTools): Promise<Outcome> {
  if (made.length > 1 && !files.savesFiles) return info(REGISTRAR_SENTENCES.cannotSaveMany);
  const write = await loadWriter().catch(() => null);
  if (write === null) return warning(REGISTRAR_SENTENCES.writerMissing);
  const file = write(made, templateZipName(policy));
  if (made.length > 1) {
    files.saveFile(file);
    return success(REGISTRAR_SENTENCES.savedZip(file.name, made.length));
  }
  return openOrSave(file, files, REGISTRAR_SENTENCES.opened);
}
