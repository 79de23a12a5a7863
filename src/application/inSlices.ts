import { ReadingCancelled, type ReadOptions } from "./readTable";

/** A browser shows nothing and hears no click while a task runs; beyond 50 ms people notice. */
const SLICE_MS = 12;

/** Does some work step by step, and lets the pane breathe every few milliseconds. */
export async function inSlices(steps: Iterator<unknown>, { isCancelled }: Pick<ReadOptions, "isCancelled"> = {}): Promise<void> {
  let started = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - started < SLICE_MS) continue;
    await nextTurn();
    if (isCancelled?.() === true) throw new ReadingCancelled();
    started = performance.now();
  }
}

/** Timers that follow each other wait at least 4 ms in a browser, messages do not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
