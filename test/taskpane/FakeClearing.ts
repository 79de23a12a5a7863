import { NOTHING_ASKED, type ClearingActions, type ClearingModel, type ClearingState } from "../../src/application/clearing/ClearingModel";

/** The model of 清除个人数据 in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeClearing implements ClearingModel {
  readonly asked: (keyof ClearingActions)[] = [];
  readonly #listeners = new Set<() => void>();
  #state: ClearingState;

  constructor(state: Partial<ClearingState> = {}) {
    this.#state = { ...NOTHING_ASKED, ...state };
  }

  readonly getState = (): ClearingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: ClearingActions = {
    ask: () => this.#record("ask"),
    cancel: () => void this.#record("cancel"),
    confirm: () => this.#record("confirm"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: Partial<ClearingState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof ClearingActions): Promise<void> {
    this.asked.push(command);
    return Promise.resolve();
  }
}
