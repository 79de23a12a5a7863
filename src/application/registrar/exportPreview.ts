import type { Policy } from "../../domain/policy";
import { exportTemplate, type TemplateOptions } from "../exportTemplate";
import type { WorkbookFile } from "../files/WorkbookFile";
import { readColleges } from "../readColleges";
import type { ExportPreview } from "./RegistrarModel";
import { REGISTRAR_SENTENCES } from "./registrarSentences";

export type ExportFiles = { readonly ok: true; readonly files: readonly WorkbookFile[] } | { readonly ok: false; readonly problem: string };

/** The files that an export makes: one, or one for each line of the list. @param policy null while the draft is wrong. */
export function exportFiles(policy: Policy | null, colleges: string, options: TemplateOptions = { opensPane: false }): ExportFiles {
  if (policy === null) return { ok: false, problem: REGISTRAR_SENTENCES.draftWrongForExport };
  if (colleges.trim() === "") return { ok: true, files: exportTemplate(policy, [], options) };
  const reading = readColleges(colleges);
  return reading.ok ? { ok: true, files: exportTemplate(policy, reading.colleges, options) } : reading;
}

export function previewOf(made: ExportFiles): ExportPreview {
  if (!made.ok) return made;
  const sheets = made.files[0]?.commands.flatMap((command) => (command.kind === "addSheet" ? [command.sheet] : [])) ?? [];
  return { ok: true, files: made.files.map(({ name }) => name), sheets };
}
