import type { SheetCommand } from "../../blueprint/SheetCommand";
import type { DocumentProperties } from "../DocumentProperties";
import type { AddInReference } from "../ourAddIn";
import type { FilePort, NamedFile } from "./FilePort";

/** A workbook to be written as one file. */
export interface WorkbookFile {
  readonly name: string;
  readonly commands: readonly SheetCommand[];
  readonly properties: DocumentProperties;
  /** Whose pane Excel offers when the file is opened; null for nobody's. */
  readonly addIn: AddInReference | null;
}

/** Writes workbooks as files: an .xlsx, or a zip of several. In small steps, each of which says how many workbooks are written. */
export type WorkbookWriter = (files: readonly WorkbookFile[], zipName: string) => Generator<number, NamedFile>;

export interface FileTools {
  readonly files: FilePort;
  /** Loaded on first use: nobody else needs it. */
  readonly loadWriter: () => Promise<WorkbookWriter>;
}
