import { mergeSubmissions, type MergeOutcome } from "../mergeSubmissions";
import { fileNameFrom } from "../files/fileNames";
import type { NamedFile } from "../files/FilePort";
import type { OpenCollegeFile } from "./CollegeFile";
import type { FileReport } from "./FileReport";
import type { ChosenFile, FileSummary, Merger, MergeOrder, MergeSummary } from "./Merger";
import { mergeWorkbook, returnWorkbook, type ReportWorkbook } from "./mergeWorkbook";

export interface MergeTools {
  readonly open: OpenCollegeFile;
  readonly write: (workbook: ReportWorkbook) => Uint8Array;
  /** The most that is read of a file; a byte more tells that it is too large without filling the memory. */
  readonly mostBytes: number;
}

/** Merges where it runs. */
export class MergeSession implements Merger {
  #merged: { readonly order: MergeOrder; readonly outcome: MergeOutcome } | null = null;
  #isClosed = false;

  constructor(private readonly tools: MergeTools) {}

  async merge(order: MergeOrder, progress: (done: number, total: number) => void): Promise<MergeSummary> {
    this.#isClosed = false;
    const { files, context, colleges } = order;
    const sources = files.map((file) => ({ name: file.name, read: () => this.#read(file) }));
    const outcome = await mergeSubmissions(sources, this.tools.open, context, { colleges, progress, isCancelled: () => this.#isClosed });
    this.#merged = { order, outcome };
    return { files: outcome.files.map(summaryOf), missing: outcome.missing };
  }

  writeTotal(): Promise<NamedFile> {
    const { outcome, order } = this.#known();
    const { policy } = order.context;
    const bytes = this.tools.write(mergeWorkbook(outcome, order.context, order.colleges.length > 0));
    return Promise.resolve({ name: `${policy.cohortYear}级新生学籍信息有误学生汇总.xlsx`, bytes });
  }

  writeReturn(index: number): Promise<NamedFile> {
    const { outcome, order } = this.#known();
    const file = outcome.files[index];
    if (file === undefined) return Promise.reject(new RangeError(`There is no file ${index}.`));
    const name = fileNameFrom(`退回单_${file.college || file.file}`, "退回单");
    return Promise.resolve({ name: `${name}.xlsx`, bytes: this.tools.write(returnWorkbook(file, order.context)) });
  }

  close(): void {
    this.#isClosed = true;
    this.#merged = null;
  }

  async #read(file: ChosenFile): Promise<Uint8Array> {
    return new Uint8Array(await file.slice(0, this.tools.mostBytes + 1).arrayBuffer());
  }

  #known(): { readonly order: MergeOrder; readonly outcome: MergeOutcome } {
    if (this.#merged === null) throw new Error("Nothing has been merged yet.");
    return this.#merged;
  }
}

function summaryOf({ file, college, outcome, students, items, isZeroReport, remarks }: FileReport): FileSummary {
  return { file, college, outcome, students, items, isZeroReport, remarks };
}
