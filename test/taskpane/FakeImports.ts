import { NOTHING_IMPORTED, type ImportActions, type ImportModel, type ImportState } from "../../src/application/import/ImportModel";

/** The model of an import in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeImports implements ImportModel {
  /** Every command in order, with its arguments. */
  readonly asked: (readonly [command: keyof ImportActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();
  #state: ImportState;

  constructor(state: Partial<ImportState> = {}) {
    this.#state = { ...NOTHING_IMPORTED, ...state };
  }

  readonly getState = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: ImportActions = {
    open: (target) => this.#record("open", target),
    close: () => void this.#record("close"),
    readSelection: () => this.#record("readSelection"),
    readSheet: (id) => this.#record("readSheet", id),
    readFile: async (name, read) => this.#record("readFile", name, Buffer.from(await read()).toString("utf8")),
    chooseFileSheet: (index) => this.#record("chooseFileSheet", index),
    choose: (position, key) => void this.#record("choose", position, key),
    setMode: (mode) => void this.#record("setMode", mode),
    preview: () => this.#record("preview"),
    back: () => void this.#record("back"),
    confirm: () => this.#record("confirm"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof ImportActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
