import type { Busy, PaneState, Notice } from "./PaneState";
import { ReadingCancelled, type ReadOptions, type ReadStep } from "./readTable";
import { SENTENCES, troubleSentence } from "./sentences";
import type { SerialQueue } from "./serialQueue";
import type { Store } from "./store";
import { HostTrouble } from "./WorkbookPort";

/** What a command tells the person when it is done; null when there is nothing to say. */
export type Outcome = Notice | null;

/** Runs one command of the person's at a time, shows that it is under way, and turns whatever happens into one notice. */
export class CommandRunner {
  #cancelled = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly queue: SerialQueue,
  ) {}

  async run(label: string, command: (options: ReadOptions) => Promise<Outcome>): Promise<void> {
    if (this.store.get().busy !== null) return;
    this.#cancelled = false;
    this.store.set({ busy: { label, progress: null, cancellable: false }, notice: null });
    const notice = await this.queue(() => this.#attempt(label, command));
    this.store.set({ busy: null, notice });
  }

  cancel(): void {
    this.#cancelled = true;
  }

  async #attempt(label: string, command: (options: ReadOptions) => Promise<Outcome>): Promise<Outcome> {
    try {
      return await command({
        progress: (done, total, step) => { this.store.set({ busy: busyWith(label, done, total, step) }); },
        isCancelled: () => this.#cancelled,
      });
    } catch (error) {
      if (error instanceof ReadingCancelled) return info(SENTENCES.readingStopped);
      return { intent: "error", message: whatHappened(error), details: [] };
    }
  }
}

/** What the pane shows of some work of which it is known how far it is. */
export function busyWith(label: string, done: number, total: number, step?: ReadStep): Busy {
  return { label, progress: { done, total, ...(step === undefined ? {} : { step }) }, cancellable: true };
}

/** What webpack calls a file of ours that did not come. */
const LOAD_FAILURE = "ChunkLoadError";

function whatHappened(error: unknown): string {
  if (error instanceof Error && error.name === LOAD_FAILURE) return SENTENCES.partNotLoaded;
  return troubleSentence(error instanceof HostTrouble ? error.code : "unknown");
}

export function info(message: string, details: readonly string[] = []): Notice {
  return { intent: "info", message, details };
}

export function success(message: string, details: readonly string[] = []): Notice {
  return { intent: "success", message, details };
}

export function warning(message: string, details: readonly string[] = []): Notice {
  return { intent: "warning", message, details };
}
