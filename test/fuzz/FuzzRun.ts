import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { examineFile } from "../../src/application/merge/examineFile";
import { mergeWorkbook } from "../../src/application/merge/mergeWorkbook";
import { mergeSubmissions } from "../../src/application/mergeSubmissions";
import { CONTEXT, sourceOf } from "../application/merge/collegeFiles";
import type { SeedFile } from "./seedFiles";

const SLOWEST_MS = 5_000;
const MERGED_TOGETHER = 25;

/** Feeds files to the reader and keeps count of how they end. */
export class FuzzRun {
  readonly failures: string[] = [];
  readonly #outcomes = new Map<string, number>();
  #slowest = 0;
  #peakBytes = 0;
  #files = 0;
  #batch: SeedFile[] = [];

  async feed(file: SeedFile): Promise<void> {
    this.#files++;
    const started = performance.now();
    const outcome = this.#examine(file);
    const took = performance.now() - started;
    if (took > SLOWEST_MS) this.failures.push(`file ${this.#files}: ${Math.round(took)} ms`);
    this.#slowest = Math.max(this.#slowest, took);
    this.#peakBytes = Math.max(this.#peakBytes, process.memoryUsage().rss);
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    this.#batch.push(file);
    if (this.#batch.length === MERGED_TOGETHER) await this.#merge();
  }

  summary(): string {
    const outcomes = [...this.#outcomes].sort().map(([outcome, count]) => `${outcome} ${count}`).join(", ");
    return `${this.#files} files (${outcomes}), ${this.failures.length} failures, slowest ${Math.round(this.#slowest)} ms, peak ${Math.round(this.#peakBytes / 1e6)} MB`;
  }

  #examine({ name, bytes }: SeedFile): string {
    try {
      return examineFile(name, bytes, openCollegeFile, CONTEXT).outcome;
    } catch (error) {
      this.failures.push(`file ${this.#files}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return "exception";
    }
  }

  async #merge(): Promise<void> {
    const sources = this.#batch.map(({ name, bytes }) => sourceOf(name, bytes));
    this.#batch = [];
    const outcome = await mergeSubmissions(sources, openCollegeFile, CONTEXT, { colleges: ["自动化学院", "机电学院"] });
    if (outcome.files.length !== MERGED_TOGETHER) this.failures.push(`file ${this.#files}: the merge lost a file`);
    mergeWorkbook(outcome, CONTEXT, true);
  }
}
