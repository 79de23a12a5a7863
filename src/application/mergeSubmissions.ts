import type { CheckContext } from "../domain/policy";
import { collegeOf } from "./merge/collegeOf";
import type { OpenCollegeFile } from "./merge/CollegeFile";
import { crossCheck } from "./merge/crossCheck";
import { examineFile, fileRemark, unreadableFile } from "./merge/examineFile";
import { outcomeOf, type FileReport, type Remark } from "./merge/FileReport";
import { MERGE_SENTENCES, refusalSentence } from "./merge/mergeSentences";
import { ReadingCancelled } from "./readTable";

/** A file that is read only when its turn comes, so that one at a time is in memory. */
export interface CollegeSource {
  readonly name: string;
  /** @throws when it cannot be got; it is named and the rest goes on. */
  read(): Promise<Uint8Array>;
}

export interface MergeOptions {
  /** All colleges that should hand in; none: nobody is missing. */
  readonly colleges?: readonly string[];
  /** Hears files done and in total after each one. */
  progress?(done: number, total: number): void;
  /** Asked before each file; true ends the merging with `ReadingCancelled`. */
  isCancelled?(): boolean;
}

export interface MergeOutcome {
  /** In the order of the file names. */
  readonly files: readonly FileReport[];
  /** Colleges of the list from which there is no file at all. */
  readonly missing: readonly string[];
}

/** Reads the files of the colleges one by one, checks every row again, then compares the files with each other. */
export async function mergeSubmissions(
  sources: readonly CollegeSource[],
  open: OpenCollegeFile,
  context: CheckContext,
  options: MergeOptions = {},
): Promise<MergeOutcome> {
  const colleges = options.colleges ?? [];
  const sorted = [...sources].sort((one, other) => one.name.localeCompare(other.name, "zh-CN", { numeric: true }));
  const files: FileReport[] = [];
  for (const source of sorted) {
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    const report = await examineSource(source, open, context);
    files.push({ ...report, college: collegeOf(report.college, report.file, colleges) });
    options.progress?.(files.length, sorted.length);
  }
  return { files: compared(files, colleges), missing: colleges.filter((college) => !files.some((file) => file.college === college)) };
}

async function examineSource(source: CollegeSource, open: OpenCollegeFile, context: CheckContext): Promise<FileReport> {
  const bytes = await source.read().catch(() => null);
  if (bytes === null) return unreadableFile(source.name, refusalSentence("unreadable"));
  try {
    return examineFile(source.name, bytes, open, context);
  } catch {
    // A fault of ours on one file must not cost the other ninety-nine; `npm run fuzz` looks for such files.
    return unreadableFile(source.name, refusalSentence("broken"));
  }
}

function compared(files: readonly FileReport[], colleges: readonly string[]): FileReport[] {
  const across = crossCheck(files);
  return files.map((file, at) => {
    const added = [...collegeRemarks(file, files, colleges), ...(across[at] ?? [])];
    if (added.length === 0) return file;
    const remarks = [...file.remarks, ...added];
    return { ...file, remarks, outcome: file.outcome === "unreadable" ? file.outcome : outcomeOf(remarks) };
  });
}

function collegeRemarks(file: FileReport, files: readonly FileReport[], colleges: readonly string[]): Remark[] {
  if (file.items === 0 && !file.isZeroReport) return [];
  if (file.college === "") return [fileRemark("warning", MERGE_SENTENCES.collegeUnknown)];
  const isListed = colleges.length === 0 || colleges.includes(file.college);
  const twins = files.filter((other) => other !== file && other.college === file.college).map((other) => `“${other.file}”`);
  return [
    ...(isListed ? [] : [fileRemark("warning", MERGE_SENTENCES.collegeNotListed(file.college))]),
    ...(twins.length === 0 ? [] : [fileRemark("warning", MERGE_SENTENCES.handedInTwice(twins.join("、")))]),
  ];
}
