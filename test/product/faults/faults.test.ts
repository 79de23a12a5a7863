import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import { expectFresh } from "../freshCheck";
import type { Product } from "../openProduct";
import { timeOutWithoutWaiting } from "../timeOut";
import { COMMANDS, TYPED_SHEETS, type FaultCommand } from "./commands";
import { faultsOf } from "./everyFault";

/** Every value and formula that people have put into these sheets; what the command itself adds lies elsewhere. */
function typed({ host }: Product, sheets: readonly string[]): unknown[] {
  return sheets.filter((name) => host.workbook.sheet(name) !== null).map((name) => {
    const sheet = host.view.sheet(name);
    return Array.from({ length: 20 }, (_, column) => { const { value, formula, numberFormat } = sheet.cell(name === "Sheet1" ? 0 : 3, column); return [value, formula, numberFormat]; });
  });
}

/** How many requests the command sends when all goes well. */
async function rehearse({ open, run, isDone }: FaultCommand): Promise<number> {
  const bench = await open();
  bench.host.traffic.clear();
  await run(bench);
  await bench.quiet();
  expect(isDone(bench)).toBe(true);
  return bench.host.traffic.entries.length;
}

async function meet({ open, run, isDone, keeps = TYPED_SHEETS, says }: FaultCommand, request: number, fault: Fault): Promise<void> {
  const bench = await open();
  const stop = timeOutWithoutWaiting(bench.host);
  const before = typed(bench, keeps);
  bench.model.actions.dismissNotice();
  bench.host.faults.failNext(fault, request);
  await run(bench);
  await bench.quiet();
  bench.host.faults.clear();
  const { notice, busy } = bench.model.getState();
  expect(busy).toBeNull();
  if (!isDone(bench)) expect(notice?.message.replaceAll(/Excel|Esc/gu, "")).toMatch(/^\P{Lowercase}+。$/u);
  if (!isDone(bench)) says?.(bench);
  if (!isDone(bench)) await run(bench);
  bench.model.rescan.lookOver();
  await bench.quiet();
  expect({ fault, request, done: isDone(bench) }).toEqual({ fault, request, done: true });
  expect(typed(bench, keeps).slice(-before.length)).toEqual(before);
  expectFresh(bench);
  stop();
}

const counted = { triples: 0 };
afterAll(() => { process.stdout.write(`fault injection: ${counted.triples} triples of command, request and error\n`); });

/** One test opens a workbook for each request of the command: minutes on a busy machine. */
const TIME_OUT_MS = 3_600_000;

describe.each(COMMANDS.map((command, index) => ({ name: command.name, command, index })))("$name", ({ command, index }) => {
  it("survives whatever goes wrong with any of its requests: nothing typed is touched, one calm sentence, repeating completes it", async () => {
    const requests = await rehearse(command);
    let triples = 0;
    for (let request = 0; request < requests; request++) {
      for (const fault of faultsOf(index, request)) {
        await meet(command, request, fault);
        triples++;
      }
    }
    counted.triples += triples;
    process.stdout.write(`${command.name}: ${requests} requests, ${triples} triples\n`);
  }, TIME_OUT_MS);
});
