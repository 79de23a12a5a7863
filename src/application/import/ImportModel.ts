import type { ColumnKey, SheetKind } from "../../domain/columns";
import type { PreviewLine } from "../fixes/FixModel";
import type { RefusedRow } from "./planImport";
import type { Reason } from "./recogniseColumns";

/** What the pane shows of an import. */
export interface ImportState {
  /** The sheet that the students are imported into; null while nobody imports. */
  readonly target: SheetKind | null;
  readonly step: ImportStep;
  /** The workbook's sheets from which a list can be taken. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly source: ImportSource | null;
  readonly columns: readonly ColumnChoice[];
  /** What a column can be taken for, in the order of the target. */
  readonly choices: readonly ColumnKey[];
  readonly mode: ImportMode;
  readonly preview: ImportPreview | null;
}

export type ImportStep = "source" | "columns" | "preview";

/** What becomes of students whom the target has already: everything is taken over, only blanks are filled, or nothing. */
export type ImportMode = "update" | "fill" | "add";

export const NOTHING_IMPORTED: ImportState = { target: null, step: "source", sheets: [], source: null, columns: [], choices: [], mode: "update", preview: null };

export interface ImportSource {
  readonly name: string;
  /** The sheets of a chosen file, where it has several; the one that is read is named by its place. */
  readonly fileSheets: readonly string[];
  readonly fileSheet: number;
  /** Rows below the header, blank ones included. */
  readonly rows: number;
}

export interface ColumnChoice {
  readonly position: number;
  /** A, B … as on its sheet. */
  readonly letter: string;
  readonly header: string;
  readonly key: ColumnKey | null;
  readonly because: Reason;
  readonly looksLike: ColumnKey | null;
  /** Some of its values; numbers of documents and phones are masked. */
  readonly samples: readonly string[];
}

export interface ImportPreview {
  readonly sheetName: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Lines of the source that say the same as one before. */
  readonly repeated: number;
  /** Lines that are no students. */
  readonly passedOver: number;
  readonly refused: readonly RefusedRow[];
  readonly rewrites: readonly { readonly label: string; readonly cells: number }[];
  /** Blank cells of known students that are filled. */
  readonly filled: number;
  /** Cells in which something else stands now. */
  readonly overwrites: readonly PreviewLine[];
  /** Columns of the source that are left out. */
  readonly leftOut: readonly string[];
  /** Whether Ctrl+Z still helps afterwards. */
  readonly keepsUndo: boolean;
}

/** Nothing here throws: every outcome arrives as the pane's notice. */
export interface ImportActions {
  /** Begins an import into a sheet. */
  open(target: SheetKind): Promise<void>;
  close(): void;
  readSelection(): Promise<void>;
  readSheet(id: string): Promise<void>;
  /** @param read gives the bytes of a file that the person chose. */
  readFile(name: string, read: () => Promise<Uint8Array>): Promise<void>;
  /** Takes another sheet of the chosen file. */
  chooseFileSheet(index: number): Promise<void>;
  /** Takes a column for another one; null leaves it out. */
  choose(position: number, key: ColumnKey | null): void;
  setMode(mode: ImportMode): void;
  /** Shows what would be written. */
  preview(): Promise<void>;
  back(): void;
  /** Writes what the preview shows. */
  confirm(): Promise<void>;
}

export interface ImportModel {
  getState(): ImportState;
  subscribe(listener: () => void): () => void;
  readonly actions: ImportActions;
}
