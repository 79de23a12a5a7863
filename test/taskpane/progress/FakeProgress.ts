import type { ProgressActions, ProgressModel, ProgressState } from "../../../src/application/progress/ProgressModel";
import { COUNTED } from "./sampleProgress";

/** Our port in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeProgress implements ProgressModel {
  readonly asked: (readonly [command: keyof ProgressActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();
  #state: ProgressState;

  constructor(state: Partial<ProgressState> = {}) {
    this.#state = { ...COUNTED, ...state };
  }

  readonly getState = (): ProgressState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: ProgressActions = {
    open: () => this.#record("open"),
    show: (students) => this.#record("show", students),
    makeChart: () => this.#record("makeChart"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: Partial<ProgressState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof ProgressActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
