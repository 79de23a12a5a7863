import { ReadingCancelled, type ReadOptions } from "./readTable";

/** A browser shows nothing and hears no click while a task runs; beyond 50 ms people notice. */
const SLICE_MS = 12;

/** How often to tell how far it is: each time, the pane draws itself anew. */
const TELL_MS = 100;

export interface SliceOptions<Step> extends Pick<ReadOptions, "isCancelled"> {
  /** Hears now and then what the last step gave. */
  progress?(step: Step): void;
}

/** Does some work step by step, and lets the pane breathe every few milliseconds. @returns what the steps end in. */
export async function inSlices<Step, Result = void>(steps: Iterator<Step, Result>, options: SliceOptions<Step> = {}): Promise<Result> {
  let started = performance.now();
  let told = started;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    if (performance.now() - started < SLICE_MS) continue;
    if (performance.now() - told >= TELL_MS) {
      told = performance.now();
      options.progress?.(step.value);
    }
    await nextTurn();
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    started = performance.now();
  }
  return step.value;
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
