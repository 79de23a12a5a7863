/** Runs things after the present turn, in order, and knows when none is left. */
export class TaskQueue {
  private pending = 0;

  /** @param schedule runs a callback in a later turn; tests pass a faster one than the browser's timer. */
  constructor(private readonly schedule: (task: () => void) => void) {}

  post(task: () => void): void {
    this.pending++;
    this.schedule(() => {
      this.pending--;
      task();
    });
  }

  /** Resolves after several turns in a row in which nothing waited: promises of the other side had their turn too. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; ) {
      await new Promise<void>((resolve) => {
        this.schedule(resolve);
      });
      quiet = this.pending > 0 ? 0 : quiet + 1;
    }
  }
}

const QUIET_TURNS = 4;
