import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { mergeWorkbook } from "../../src/application/merge/mergeWorkbook";
import { mergeSubmissions } from "../../src/application/mergeSubmissions";
import type { ColumnKey } from "../../src/domain/columns";
import { CONTEXT, submissionFile } from "../application/merge/collegeFiles";
import { printTable } from "./printTable";
import { BENCH_COLUMNS, cleanRow } from "./rosterRows";

const FILES = 100;
const ROWS = 1000;

/** Prints what merging 100 files of 1,000 rows costs, in a process of its own: memory that others used does not count. */
export function benchMerge(): void {
  const folder = mkdtempSync(join(tmpdir(), "xueji-bench-"));
  for (let file = 0; file < FILES; file++) {
    const college = `第${String(file + 1)}学院`;
    const rows = Array.from({ length: ROWS }, (_, row) => textsOf(file * ROWS + row, college));
    writeFileSync(join(folder, `${String(file)}.xlsx`), submissionFile(college, rows));
  }
  const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1] ?? "", MERGE_RUN, folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  const { readSeconds, writeSeconds, readMegabytes, peakMegabytes, fileMegabytes, passed } = JSON.parse(stdout) as Costs;
  printTable(`${String(FILES)} files of ${String(ROWS)} rows merged into one workbook`, ["what", "cost"], [
    ["reading and checking", `${readSeconds.toFixed(1)} s`],
    ["writing the total", `${writeSeconds.toFixed(1)} s`],
    ["memory at the end of reading", `${readMegabytes.toFixed(0)} MB`],
    ["most memory", `${peakMegabytes.toFixed(0)} MB`],
    ["the workbook", `${fileMegabytes.toFixed(1)} MB`],
    ["files accepted", String(passed)],
  ]);
}

function textsOf(index: number, college: string): Readonly<Partial<Record<ColumnKey, string>>> {
  const texts = new Map(cleanRow(index).map((cell, at) => [BENCH_COLUMNS[at] ?? "name", String(cell)] as const));
  return { ...(Object.fromEntries(texts) as Partial<Record<ColumnKey, string>>), college };
}

/** The name under which the bench calls itself for one merge. */
export const MERGE_RUN = "merge-run";

interface Costs {
  readonly readSeconds: number;
  readonly writeSeconds: number;
  readonly readMegabytes: number;
  readonly peakMegabytes: number;
  readonly fileMegabytes: number;
  readonly passed: number;
}

/** One merge of a folder; says its costs as JSON. */
export async function runMerge(folder: string): Promise<void> {
  const sources = Array.from({ length: FILES }, (_, file) => ({ name: `${String(file)}.xlsx`, read: () => Promise.resolve(new Uint8Array(readFileSync(join(folder, `${String(file)}.xlsx`)))) }));
  const started = performance.now();
  const outcome = await mergeSubmissions(sources, openCollegeFile, CONTEXT, {});
  const read = performance.now();
  const readMegabytes = process.resourceUsage().maxRSS / 1024;
  const { commands, properties } = mergeWorkbook(outcome, CONTEXT, false);
  const bytes = writeWorkbook(commands, properties);
  const costs: Costs = {
    readSeconds: (read - started) / 1000,
    writeSeconds: (performance.now() - read) / 1000,
    readMegabytes,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    fileMegabytes: bytes.length / 1e6,
    passed: outcome.files.filter(({ outcome: one }) => one !== "returned" && one !== "unreadable").length,
  };
  process.stdout.write(JSON.stringify(costs));
}
