import type { CellRow } from "../../src/domain/cell";
import { createRowCheck } from "../../src/domain/rowCheck";
import { readLayout } from "../../src/domain/rosterLayout";
import { RosterCheck } from "../../src/domain/rosterCheck";
import { bestOf, rate, type Contestant } from "./measure";
import { printTable } from "./printTable";
import { Random } from "./random";
import { BENCH_CONTEXT, BENCH_HEADERS, cleanRow, dirtyRow } from "./rosterRows";
import { plainIssues } from "./rowPlain";
import { asObject, zodIssues } from "./rowZod";

const ZOD = "zod 4.6.7, form of the fields and 5 comparisons";
const ROWS = 100_000;
const ROUNDS = 5;

/** Prints how many rows of 附件1 are judged in a second: our whole catalogue with sentences beside zod and plain functions that ask much less. */
export function benchRows(): void {
  const random = new Random(2018);
  const clean = asDelivered(Array.from({ length: ROWS }, (_, index) => cleanRow(index)));
  const dirty = clean.map((row, index) => (index % 20 === 0 ? asDelivered(dirtyRow(index, random)) : row));
  printRows("clean rows of 附件1, 20 columns", clean);
  printRows("the same, one in 20 with a defect", dirty);
}

/** Cells reach the rules through JSON, from Excel as from a file: as flat strings, not as pieces still to be joined. */
function asDelivered<T>(rows: T): T {
  return JSON.parse(JSON.stringify(rows)) as T;
}

function printRows(title: string, rows: readonly CellRow[]): void {
  const objects = rows.map(asObject);
  const layout = readLayout("attachment1", BENCH_HEADERS);
  const contestants: readonly Contestant[] = [
    { name: "our row rules, all of them", run: () => remarked(rows, rowFindings(createRowCheck(layout, BENCH_CONTEXT))) },
    { name: "the same with duplicates and sheet rules", run: () => remarkedInTable(rows) },
    { name: ZOD, run: () => remarked(objects, zodIssues) },
    { name: "plain functions, the same checks as zod's", run: () => remarked(rows, plainIssues) },
  ];
  const times = bestOf(ROUNDS, contestants);
  const zod = times.get(ZOD)?.processor ?? NaN;
  const lines = contestants.map(({ name, run }) => {
    const { clock, processor } = times.get(name) ?? { clock: NaN, processor: NaN };
    return [name, rate(rows.length, clock), rate(rows.length, processor), `${(zod / processor).toFixed(1)} x`, String(run())];
  });
  printTable(
    `${rows.length.toLocaleString("en")} ${title}`,
    ["engine", "rows/s by the clock", "rows/s of processor time", "as fast as zod", "rows with a remark"],
    lines,
  );
}

function rowFindings(check: ReturnType<typeof createRowCheck>): (row: CellRow) => number {
  return (row) => check(row).findings.length;
}

function remarkedInTable(rows: readonly CellRow[]): number {
  const check = new RosterCheck("attachment1", BENCH_HEADERS, BENCH_CONTEXT);
  check.replaceAll(rows);
  return [...check.rowsWithFindings()].length;
}

/** How many of the items something is said about. */
function remarked<T>(items: readonly T[], countOf: (item: T) => number): number {
  let total = 0;
  for (const item of items) if (countOf(item) > 0) total++;
  return total;
}
