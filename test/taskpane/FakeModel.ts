import type { PaneActions, PaneModel, PaneState } from "../../src/application/PaneState";

/** Our port in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeModel implements PaneModel {
  /** Every command in order, with its argument where it has one. */
  readonly asked: (readonly [command: keyof PaneActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();
  #state: PaneState;

  constructor(state: PaneState) {
    this.#state = state;
  }

  readonly getState = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: PaneActions = {
    install: (answers) => this.#record("install", answers),
    recheck: () => this.#record("recheck"),
    locate: (place) => this.#record("locate", place),
    putSample: () => this.#record("putSample"),
    removeSample: () => this.#record("removeSample"),
    filterPending: () => this.#record("filterPending"),
    clearFilter: () => this.#record("clearFilter"),
    cancel: () => void this.#record("cancel"),
    dismissNotice: () => void this.#record("dismissNotice"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: PaneState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof PaneActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
