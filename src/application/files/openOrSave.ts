import { success } from "../CommandRunner";
import { SENTENCES } from "../sentences";
import { HostTrouble } from "../WorkbookPort";
import type { Notice } from "../PaneState";
import type { FilePort, NamedFile } from "./FilePort";

/** Opens a workbook. A policy of the organisation may forbid new workbooks; then the file is saved, where files can be. */
export async function openOrSave(file: NamedFile, files: FilePort, opened: string): Promise<Notice> {
  try {
    await files.openWorkbook(file.bytes);
    return success(opened);
  } catch (error) {
    if (!(error instanceof HostTrouble) || !files.savesFiles || !CANNOT_OPEN.has(error.code)) throw error;
    files.saveFile(file);
    return success(SENTENCES.savedInstead(file.name));
  }
}

const CANNOT_OPEN = new Set(["unsupported", "protected", "unknown"]);
