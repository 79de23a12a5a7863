import { busyWith } from "./CommandRunner";
import type { PaneState } from "./PaneState";
import { ROWS_PER_READ, type ReadOptions } from "./readTable";
import { SENTENCES } from "./sentences";
import type { Store } from "./store";

/** The first reading of a workbook: a long table is opened in sight of the person, who can stop it; a short one is there at once. */
export class Opening {
  #isStopped = false;

  constructor(private readonly store: Store<PaneState>) {}

  readonly options: ReadOptions = {
    progress: (done, total, step) => { if (total > ROWS_PER_READ) this.store.set({ opening: busyWith(SENTENCES.checking, done, total, step) }); },
    isCancelled: () => this.#isStopped,
  };

  stop(): void {
    this.#isStopped = true;
  }

  end(): void {
    this.store.set({ opening: null });
  }
}
