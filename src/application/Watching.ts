import type { SerialQueue } from "./serialQueue";
import { HostTrouble, type HintListener, type WorkbookPort } from "./WorkbookPort";

/** Whether Excel tells us of changes. Where it would not take that down at the opening, every later reading asks again. */
export class Watching {
  #isOn = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly queue: SerialQueue,
    private readonly listener: HintListener,
  ) {}

  /** Asks Excel to tell; throws what it refuses with. */
  async begin(): Promise<void> {
    if (this.#isOn) return;
    await this.port.watch(this.listener);
    this.#isOn = true;
  }

  /** The same as soon as Excel has nothing else to do, and without a word where it refuses once more. */
  async catchUp(): Promise<void> {
    if (this.#isOn) return;
    try {
      await this.queue(() => this.begin());
    } catch (error) {
      if (!(error instanceof HostTrouble)) throw error;
    }
  }
}
