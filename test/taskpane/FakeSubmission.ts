import type { SubmissionActions, SubmissionModel, SubmissionState } from "../../src/application/submission/SubmissionModel";

export const CLOSED: SubmissionState = { step: "closed", review: null, target: "sheet", wanted: "all", made: null };

/** Our port in memory: shows the states a test gives it and remembers what the pane asked for. */
export class FakeSubmission implements SubmissionModel {
  readonly asked: (readonly [command: keyof SubmissionActions, ...argument: unknown[]])[] = [];
  readonly #listeners = new Set<() => void>();
  #state: SubmissionState;

  constructor(state: Partial<SubmissionState> = {}, readonly savesFiles = true) {
    this.#state = { ...CLOSED, ...state };
  }

  readonly getState = (): SubmissionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly actions: SubmissionActions = {
    begin: (wanted) => this.#record("begin", wanted),
    make: (target) => this.#record("make", target),
    choose: (target) => void this.#record("choose", target),
    answer: (key, change) => void this.#record("answer", key, change),
    answerGroup: (groupKey, reason) => void this.#record("answerGroup", groupKey, reason),
    close: () => void this.#record("close"),
  };

  /** The model's next state; the caller wraps it in `act`. */
  show(state: Partial<SubmissionState>): void {
    this.#state = { ...CLOSED, ...state };
    for (const listener of this.#listeners) listener();
  }

  #record(command: keyof SubmissionActions, ...argument: unknown[]): Promise<void> {
    this.asked.push([command, ...argument]);
    return Promise.resolve();
  }
}
