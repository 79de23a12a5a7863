import type { CheckContext } from "../../domain/policy";
import type { Progress } from "../../domain/progress/Progress";
import { ProgressTally } from "../../domain/progress/ProgressTally";
import type { RosterCheck } from "../../domain/rosterCheck";
import { inSlices } from "../inSlices";
import { ReadingCancelled } from "../readTable";

/** A shorter tracker is counted while the tab is drawn. */
const ROWS_AT_ONCE = 2_000;

/** The counts of a tracker as it was judged; a long one is counted in slices before anybody sees a number. */
export class TrackerCount {
  readonly #tally: ProgressTally;
  #underWay: Promise<void> | null = null;
  #isDropped = false;

  /** @param counted hears when a long tracker has been counted. */
  constructor(
    readonly check: RosterCheck,
    readonly context: CheckContext,
    counted: () => void,
  ) {
    this.#tally = new ProgressTally(check, context);
    if (check.rowCount > ROWS_AT_ONCE) this.#underWay = this.#count(counted);
  }

  get isUnderWay(): boolean {
    return this.#underWay !== null;
  }

  /** The same object as before where nothing has changed. */
  read(): Progress {
    return this.#tally.read();
  }

  /** Resolves when there is something to read. */
  async counted(): Promise<void> {
    await this.#underWay;
  }

  /** Nobody is interested in it any more. */
  drop(): void {
    this.#isDropped = true;
  }

  async #count(counted: () => void): Promise<void> {
    try {
      await inSlices(this.#tally.counting(), { isCancelled: () => this.#isDropped });
      this.#underWay = null;
      counted();
    } catch (error) {
      if (!(error instanceof ReadingCancelled)) throw error;
    }
  }
}
