/** A way of doing the work; what it returns is kept so that no compiler leaves it out. */
export interface Contestant {
  readonly name: string;
  readonly run: () => number;
}

/** Milliseconds by the clock, and of processor time: the second says what a machine without other work would need. */
export interface Best {
  readonly clock: number;
  readonly processor: number;
}

/** The shortest times of each contestant. They take turns, so that a busy moment of the machine hits all alike. */
export function bestOf(rounds: number, contestants: readonly Contestant[]): ReadonlyMap<string, Best> {
  const best = new Map<string, Best>();
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contestants) {
      const before = best.get(name) ?? { clock: Infinity, processor: Infinity };
      const [started, used] = [performance.now(), process.cpuUsage()];
      kept += run();
      const { user, system } = process.cpuUsage(used);
      best.set(name, {
        clock: Math.min(before.clock, performance.now() - started),
        processor: Math.min(before.processor, (user + system) / 1000),
      });
    }
  }
  if (Number.isNaN(kept)) throw new Error("a contestant returned no number");
  return best;
}

/** How many of them are done in a second, in millions. */
export function rate(count: number, milliseconds: number): string {
  return `${(count / milliseconds / 1000).toFixed(2)} M/s`;
}
