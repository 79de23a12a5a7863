import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { RosterCheck } from "../../src/domain/rosterCheck";
import { printTable } from "./printTable";
import { BENCH_CONTEXT, BENCH_HEADERS, cleanRow, dirtyRow } from "./rosterRows";
import { Random } from "./random";

const ROWS = 1_000_000;

/** Prints what the verdicts on a very large table cost on top of the table itself, and how long they take. */
export function benchMemory(): void {
  const random = new Random(2018);
  const collect = garbageCollector();
  const empty = heapAfter(collect);
  const rows = Array.from({ length: ROWS }, (_, index) => (index % 20 === 0 ? dirtyRow(index, random) : cleanRow(index)));
  const table = heapAfter(collect);
  const check = new RosterCheck("attachment1", BENCH_HEADERS, BENCH_CONTEXT);
  const [started, used] = [performance.now(), process.cpuUsage()];
  check.replaceAll(rows);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  const judged = heapAfter(collect); // typed tables live beside the heap: counted with it
  printTable("1,000,000 rows of 附件1 at once, one in 20 with a defect", ["what", "cost"], [
    ["the table itself", `${(table - empty).toFixed(0)} MB`],
    ["verdicts and index on top of it", `${(judged - table).toFixed(0)} MB`],
    ["time by the clock, duplicates included", `${seconds.toFixed(1)} s`],
    ["processor time, its garbage collector included", `${((user + system) / 1e6).toFixed(1)} s`],
    ["rows with findings", String([...check.rowsWithFindings()].length)],
  ]);
}

function heapAfter(collect: () => void): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Node offers its collector only on request. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
