/**
 * `npm run fuzz [-- COUNT [SEED]]`: opens, checks and merges mutated college files. Whatever the bytes are, a file ends in
 * a list or in a refusal: no exception, no network, nothing over 5 s. Undamaged files are read as hucre reads them. The work is done in a process of its own, so that
 * even an endless loop is seen.
 */
import { fork } from "node:child_process";
import { createRandom } from "../fixtures/dirtyRoster/random";
import { disagreements } from "./agreement";
import { FuzzRun } from "./FuzzRun";
import { guardNetwork } from "./guardNetwork";
import { mutate } from "./mutate";
import { honestFiles, seedFiles } from "./seedFiles";

const DEFAULT_COUNT = 10_000;
const DEFAULT_SEED = 20_181_015;
/** A file may take 5 s, and a merge of 25 follows now and then. */
const SILENCE_MS = 60_000;
const WORKER = "--worker";

async function work(count: number, seed: number): Promise<void> {
  const requests = guardNetwork();
  const files = seedFiles();
  const random = createRandom(seed);
  const run = new FuzzRun();
  for (let index = 0; index < count; index++) {
    const file = files[random.integer(0, files.length - 1)];
    if (file !== undefined) await run.feed(mutate(file, random));
    process.send?.(index);
  }
  console.log(`seed ${seed}: ${run.summary()}, ${requests.length} network requests`);
  const differences = (await Promise.all(honestFiles().filter(({ name }) => name.endsWith(".xlsx")).map(disagreements))).flat();
  const troubles = [...run.failures, ...requests, ...differences];
  if (troubles.length > 0) console.error(troubles.slice(0, 20).join("\n"));
  process.exitCode = troubles.length > 0 ? 1 : 0;
  process.disconnect();
}

function watch(count: number, seed: number): void {
  const worker = fork(__filename, [WORKER, String(count), String(seed)]);
  let last = -1;
  const alarm = setInterval(() => {
    console.error(`file ${last + 2} of seed ${seed} hangs`);
    worker.kill("SIGKILL");
  }, SILENCE_MS);
  worker.on("message", (index) => {
    last = Number(index);
    alarm.refresh();
  });
  worker.on("exit", (code) => {
    clearInterval(alarm);
    process.exitCode = code ?? 1;
  });
}

const args = process.argv.slice(2).filter((arg) => arg !== WORKER);
const [count = DEFAULT_COUNT, seed = DEFAULT_SEED] = args.map(Number);
if (process.argv.includes(WORKER)) void work(count, seed);
else watch(count, seed);
