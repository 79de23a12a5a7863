import { templateZipName, type TemplateFile } from "../exportTemplate";
import { info, success, warning, type Outcome } from "../CommandRunner";
import type { Policy } from "../../domain/policy";
import type { FilePort, NamedFile } from "./FilePort";
import { openOrSave } from "./openOrSave";
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
  if (made.length === 1) return openOrSave(file, files, REGISTRAR_SENTENCES.opened);
  files.saveFile(file);
  return success(REGISTRAR_SENTENCES.savedZip(file.name, made.length));
}
