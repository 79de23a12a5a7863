import type { OpenCollegeFile } from "../merge/CollegeFile";
import type { ReadOptions } from "../readTable";
import type { TablePlace, WorkbookPort } from "../WorkbookPort";
import { likelySheet, readFileSheet, type FileSource } from "./fileSource";
import { fileSentence, IMPORT_SENTENCES } from "./importSentences";
import { readSelected, readSheet, type SourceReading } from "./readSource";
import type { SourceGrid } from "./SourceGrid";

/** A source that was read. */
export interface ReadSource {
  readonly grid: SourceGrid;
  /** The sheets of the chosen file; none where the list is in the workbook. */
  readonly fileSheets: readonly string[];
  readonly fileSheet: number;
}

/** What has come of reading; `sentence` says why there is nothing, and what to do. */
export type SourceOutcome = ({ readonly ok: true } & ReadSource) | { readonly ok: false; readonly sentence: string };

/** Reads lists from the workbook and from files, and keeps a file open while another of its sheets may be asked for. */
export class SourceReader {
  #file: FileSource | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly loadReader: () => Promise<OpenCollegeFile>,
  ) {}

  /** @param target the table to be imported into, which cannot be its own source. */
  async selection(target: TablePlace, options: ReadOptions): Promise<SourceOutcome> {
    return this.#fromWorkbook(await readSelected(this.port, target, options), IMPORT_SENTENCES.selectionEmpty);
  }

  async sheet(id: string, options: ReadOptions): Promise<SourceOutcome> {
    return this.#fromWorkbook(await readSheet(this.port, id, options), IMPORT_SENTENCES.sheetEmpty);
  }

  async file(name: string, read: () => Promise<Uint8Array>): Promise<SourceOutcome> {
    const open = await this.loadReader();
    const bytes = await read().catch(() => null);
    if (bytes === null) return { ok: false, sentence: IMPORT_SENTENCES.fileUnreadable };
    const opened = open(name, bytes);
    if (!opened.ok) return { ok: false, sentence: fileSentence(opened.error) };
    this.#file = { name, file: opened.value };
    return this.fileSheet(likelySheet(this.#file));
  }

  /** Another sheet of the file that was read last. */
  fileSheet(index: number): SourceOutcome {
    if (this.#file === null) return { ok: false, sentence: IMPORT_SENTENCES.fileUnreadable };
    const grid = readFileSheet(this.#file, index);
    if (!grid.ok) return { ok: false, sentence: fileSentence(grid.error) };
    return { ok: true, grid: grid.value, fileSheets: this.#file.file.sheets.map(({ name }) => name), fileSheet: index };
  }

  forget(): void {
    this.#file = null;
  }

  #fromWorkbook(reading: SourceReading, emptySentence: string): SourceOutcome {
    this.#file = null;
    if (reading.ok) return { ok: true, grid: reading.grid, fileSheets: [], fileSheet: 0 };
    return { ok: false, sentence: reading.because === "isTarget" ? IMPORT_SENTENCES.selectionIsTarget : emptySentence };
  }
}
