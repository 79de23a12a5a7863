/** A refusal that Excel would give, or another way in which a request goes wrong. */
export type Fault =
  /** An Excel error code; `after` says how many actions of the request are done by then: none, unless told otherwise. */
  | { readonly code: string; readonly message?: string; readonly after?: "half" | number }
  /** A transport error by its Office number. */
  | { readonly transport: number }
  /** No answer at all, and nothing done. */
  | "silence"
  /** Everything is done, but the answer never comes, or a transport error comes instead. */
  | { readonly lostAnswer: "silence" | number };

/** Office error numbers that reach the add-in as transport errors. */
export const TransportError = {
  cellEditMode: 5004,
  invalidSession: 5012,
  tooManyIncompleteRequests: 5100,
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
  private busy = false;
  private readonly held: (() => void)[] = [];

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

  /** Excel is busy with something else: requests wait, and beyond fifty of them Excel takes no more (office-js#2874). */
  beginBusy(): void {
    this.busy = true;
  }

  endBusy(): void {
    this.busy = false;
    for (const resume of this.held.splice(0)) resume();
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

  /** What happens to a request while Excel is busy; null when it is not. */
  whileBusy(resume: () => void): "held" | "refused" | null {
    if (!this.busy) return null;
    if (this.held.length >= MOST_INCOMPLETE) return "refused";
    this.held.push(resume);
    return "held";
  }
}

const MOST_INCOMPLETE = 50;
