import type { CheckContext } from "../../domain/policy";
import type { NamedFile } from "../files/FilePort";
import type { FileReport } from "./FileReport";

/** A file that a person chose; its bytes are fetched when its turn comes. A browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface MergeOrder {
  readonly files: readonly ChosenFile[];
  readonly context: CheckContext;
  /** All colleges that should hand in; none: nobody is missing. */
  readonly colleges: readonly string[];
}

/** What is said of a file; its rows stay where they were read. */
export type FileSummary = Omit<FileReport, "rows">;

export interface MergeSummary {
  /** In the order of the file names. */
  readonly files: readonly FileSummary[];
  /** Colleges of the list from which there is no file at all. */
  readonly missing: readonly string[];
}

/** Merges files where it does not hold up the pane, and keeps the rows until they are written or forgotten. */
export interface Merger {
  /** @throws ReadingCancelled when it is closed meanwhile. */
  merge(order: MergeOrder, progress: (done: number, total: number) => void): Promise<MergeSummary>;
  /** The total workbook of what was merged last. */
  writeTotal(): Promise<NamedFile>;
  /** The return sheet of one file. @param index of the file in the summary. */
  writeReturn(index: number): Promise<NamedFile>;
  /** Stops what is under way and forgets everything that was read. */
  close(): void;
}
