import { NOTHING_MERGED, type MergeActions, type MergeModel, type MergeState } from "../../src/application/merge/MergeModel";

/** Our port in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeMerge implements MergeModel {
  readonly asked: (readonly [command: keyof MergeActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(private state: MergeState = NOTHING_MERGED) {}

  readonly getState = (): MergeState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: MergeActions = {
    merge: (files, colleges) => this.#record("merge", files.map(({ name }) => name), colleges),
    cancel: () => void this.#record("cancel"),
    openTotal: () => this.#record("openTotal"),
    saveTotal: () => this.#record("saveTotal"),
    openReturn: (index) => this.#record("openReturn", index),
    saveReturn: (index) => this.#record("saveReturn", index),
    forget: () => void this.#record("forget"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: MergeState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof MergeActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
