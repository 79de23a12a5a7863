import { templateZipName, type TemplateFile } from "../exportTemplate";
import { info, success, warning, type Outcome } from "../CommandRunner";
import { HostTrouble } from "../WorkbookPort";
import type { Policy } from "../../domain/policy";
import type { FilePort, NamedFile } from "./FilePort";
import { REGISTRAR_SENTENCES } from "./registrarSentences";

/** Writes templates as files: an .xlsx, or a zip of several. */
export type TemplateWriter = (files: readonly TemplateFile[], zipName: string) => NamedFile;

export interface ExportTools {
  readonly files: FilePort;
  /** Loaded on first use: nobody else needs it. */
  readonly loadWriter: () => Promise<TemplateWriter>;
}

/** Hands over one workbook, or a zip of several where files can be saved. */
export async function handOver(made: readonly TemplateFile[], policy: Policy, { files, loadWriter }: ExportTools): Promise<Outcome> {
  if (made.length > 1 && !files.savesFiles) return info(REGISTRAR_SENTENCES.cannotSaveMany);
  const write = await loadWriter().catch(() => null);
  if (write === null) return warning(REGISTRAR_SENTENCES.writerMissing);
  const file = write(made, templateZipName(policy));
  if (made.length === 1) return openOrSave(file, files);
  files.saveFile(file);
  return success(REGISTRAR_SENTENCES.savedZip(file.name, made.length));
}

/** A policy of the organisation may forbid new workbooks; then the file is saved. */
async function openOrSave(file: NamedFile, files: FilePort): Promise<Outcome> {
  try {
    await files.openWorkbook(file.bytes);
    return success(REGISTRAR_SENTENCES.opened);
  } catch (error) {
    if (!(error instanceof HostTrouble) || !files.savesFiles || !CANNOT_OPEN.has(error.code)) throw error;
    files.saveFile(file);
    return success(REGISTRAR_SENTENCES.saved1(file.name));
  }
}

const CANNOT_OPEN = new Set(["unsupported", "protected", "unknown"]);
