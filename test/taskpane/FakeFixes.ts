import type { FixActions, FixModel, FixState } from "../../src/application/fixes/FixModel";

/** The model of repairs in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeFixes implements FixModel {
  /** Every command in order, with its arguments. */
  readonly asked: (readonly [command: keyof FixActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();
  #state: FixState;

  constructor(state: Partial<FixState> = {}) {
    this.#state = { preview: null, revertible: null, ...state };
  }

  readonly getState = (): FixState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: FixActions = {
    fix: (target) => this.#record("fix", target),
    preview: (sheet) => void this.#record("preview", sheet),
    closePreview: () => void this.#record("closePreview"),
    confirm: () => this.#record("confirm"),
    revert: () => this.#record("revert"),
    ignore: (target, reason) => this.#record("ignore", target, reason),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: Partial<FixState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof FixActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
