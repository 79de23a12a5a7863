/** Runs one task after the other: Excel fails or mixes things up when two requests are under way (office-js#2874). */
export interface SerialQueue {
  <T>(task: () => Promise<T>): Promise<T>;
  /** Whether another task waits for the one under way; what is not urgent then gives way. */
  readonly isWaitedFor: () => boolean;
}

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished = 0;
  const run = <T>(task: () => Promise<T>): Promise<T> => {
    unfinished++;
    const running = last.then(task, task).finally(() => { unfinished--; });
    last = running.catch(() => undefined);
    return running;
  };
  return Object.assign(run, { isWaitedFor: () => unfinished > 1 });
}
