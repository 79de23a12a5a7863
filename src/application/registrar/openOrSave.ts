import { success, type Outcome } from "../CommandRunner";
import { HostTrouble } from "../WorkbookPort";
import type { FilePort, NamedFile } from "./FilePort";
import { REGISTRAR_SENTENCES } from "./registrarSentences";

/** Opens a workbook. A policy of the organisation may forbid new workbooks; then the file is saved. */
export async function openOrSave(file: NamedFile, files: FilePort, opened: string): Promise<Outcome> {
  try {
    await files.openWorkbook(file.bytes);
    return success(opened);
  } catch (error) {
    if (!(error instanceof HostTrouble) || !files.savesFiles || !CANNOT_OPEN.has(error.code)) throw error;
    files.saveFile(file);
    return success(REGISTRAR_SENTENCES.savedInstead(file.name));
  }
}

const CANNOT_OPEN = new Set(["unsupported", "protected", "unknown"]);
