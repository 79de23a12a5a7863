import type { LiveValidation } from "./LiveValidation";
import type { PaneState } from "./PaneState";

/** The moments at which the pane compares itself with the workbook, because Excel tells of some changes late, wrongly, or never. */
export class RescanPoints {
  constructor(
    private readonly state: () => PaneState,
    private readonly live: LiveValidation,
  ) {}

  /** The person turns to the pane: whatever Excel did not tell of is noticed now. */
  lookOver(): void {
    if (this.#isWatching()) this.live.compareAll();
  }

  /** Called every few seconds: the same, once the person rests. */
  tick(): void {
    if (this.#isWatching()) this.live.tick();
  }

  /** Students in the workbook, for how often it is reasonable to compare them. */
  get rowCount(): number {
    const { attachment1, tracker } = this.state().rosters;
    return (attachment1?.counts.rows ?? 0) + (tracker?.counts.rows ?? 0);
  }

  #isWatching(): boolean {
    const { phase, busy } = this.state();
    return busy === null && phase !== "connecting" && phase !== "unsupported";
  }
}
