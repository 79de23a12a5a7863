import { setImmediate } from "node:timers";
import { PaneController } from "../../src/application/PaneController";
import { POLICY_TABLE, policyCells } from "../../src/blueprint/policyTable";
import { ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import { ArrayWorkbook } from "./ArrayWorkbook";
import { printTable } from "./printTable";
import { Random } from "./random";
import { BENCH_CONTEXT, BENCH_HEADERS, cleanRow, dirtyRow } from "./rosterRows";

const SIZES = [1_000, 10_000, 100_000];
const KEYSTROKES = 40;
const { tableName: TABLE } = ROSTER_SHEETS.attachment1;

/** Prints what the pane's own thread does while a table of each size is opened, typed into, and pasted into. */
export async function benchProduct(): Promise<void> {
  const lines: string[][] = [];
  for (const size of SIZES) lines.push(...(await measureSize(size)));
  printTable("the pane over a table of students, one in 20 with a defect (Excel answers at once; what is measured is the pane's thread)",
    ["what", "requests", "answers, kB", "processor, ms", "longest task, ms"], lines);
}

async function measureSize(size: number): Promise<string[][]> {
  const random = new Random(2018);
  const rows = Array.from({ length: size }, (_, index) => (index % 20 === 0 ? dirtyRow(index, random) : cleanRow(index)));
  const policy = { tableName: POLICY_TABLE, headers: ["项目", "内容"], rows: policyCells(BENCH_CONTEXT.policy) };
  const workbook = new ArrayWorkbook([policy, { tableName: TABLE, headers: BENCH_HEADERS, rows }]);
  const model = new PaneController(workbook.port, { today: () => BENCH_CONTEXT.today, timeText: () => "08:00:00" });
  const name = size.toLocaleString("en");
  const opened = await measured(workbook, `${name} rows: first full check`, 1, () => model.start());
  const again = await measured(workbook, `${name} rows: full check again`, 1, () => model.actions.recheck());
  const typed = await measured(workbook, `${name} rows: a keystroke`, KEYSTROKES, async () => {
    for (let count = 0; count < KEYSTROKES; count++) {
      const row = (count * 7919) % size;
      workbook.write(TABLE, row, [count % 2 === 0 ? dirtyRow(row, random) : cleanRow(row)]);
      await model.settled();
    }
  });
  const pasted = [];
  for (const count of [1_000, 10_000]) {
    const clipboard = Array.from({ length: count }, (_, index) => cleanRow(2_000_000 + index));
    pasted.push(await measured(workbook, `${name} rows: a paste of ${count.toLocaleString("en")}`, 1, async () => {
      workbook.write(TABLE, Math.floor(size / 2), clipboard);
      await model.settled();
    }));
  }
  return [opened, again, typed, ...pasted];
}

async function measured(workbook: ArrayWorkbook, what: string, times: number, work: () => Promise<void>): Promise<string[]> {
  const before = { ...workbook.traffic };
  const watch = await watchTasks();
  const started = processorTime();
  await work();
  const took = processorTime() - started;
  const longest = await watch();
  const requests = (workbook.traffic.requests - before.requests) / times;
  const bytes = (workbook.traffic.bytes - before.bytes) / times;
  return [what, requests.toFixed(0), (bytes / 1_000).toFixed(1), (took / times).toFixed(times > 1 ? 2 : 0), longest.toFixed(0)];
}

/** Takes the time between two turns of the event loop: what lies between them is one task with everything that follows from it at once. */
async function watchTasks(): Promise<() => Promise<number>> {
  let longest = 0;
  let last = Number.POSITIVE_INFINITY;
  let ended: (() => void) | null = null;
  const turn = (): void => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (ended === null) setImmediate(turn);
    else ended();
  };
  await new Promise<void>((resolve) => { setImmediate(() => { turn(); resolve(); }); });
  return async () => {
    await new Promise<void>((resolve) => { ended = resolve; });
    return longest;
  };
}

/** Milliseconds of processor time, so that what else the machine does is left out; threads of the garbage collector are counted in. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
