/** A refusal that Excel would give: an Excel error code, or a transport error by its Office number, or no answer at all. */
export type Fault = { readonly code: string; readonly message?: string } | { readonly transport: number } | "silence";

/** Office error numbers that reach the add-in as transport errors. */
export const TransportError = {
  cellEditMode: 5004,
  invalidSession: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** Makes the next requests of the add-in fail as Excel fails at times. */
export class Faults {
  private waiting: (Fault | null)[] = [];
  private editing = false;
  private readonly delayed: (() => void)[] = [];

  /** The next request that is not office.js' own fails, or the one after `spared` others; several calls line up. */
  failNext(fault: Fault, spared = 0): void {
    this.waiting.push(...Array.from({ length: spared }, () => null), fault);
  }

  /** Forgets faults that no request has met. */
  clear(): void {
    this.waiting = [];
  }

  /** A person begins to edit a cell: requests fail, or wait when they were sent with `delayForCellEdit`. */
  beginCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const resume of this.delayed.splice(0)) resume();
  }

  /** The fault that meets a request, if any. */
  take(): Fault | null {
    return this.waiting.shift() ?? (this.editing ? { transport: TransportError.cellEditMode } : null);
  }

  /** Holds a patient request back while a cell is being edited; false when there is no need to. */
  delays(resume: () => void): boolean {
    if (!this.editing || this.waiting.length > 0) return false;
    this.delayed.push(resume);
    return true;
  }
}
