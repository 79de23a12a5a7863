import type { SheetKind } from "../domain/columns";
import { Collected } from "./Collected";
import { ReadingCancelled } from "./readTable";
import type { SerialQueue } from "./serialQueue";
import { HostTrouble, type ChangeHint, type HostTroubleCode, type RowSpan } from "./WorkbookPort";
import type { WorkbookSession } from "./WorkbookSession";

/** How long to wait before trying again what Excel refused, such as while a cell is being edited. */
const RETRY_MS = 1_500;

export interface SelectedRow {
  readonly sheet: SheetKind;
  readonly row: number;
}

export interface LiveListener {
  /** Something was read again. */
  refreshed(): void;
  /** Excel refused for now; what was to be read is kept and tried again. */
  refused(code: HostTroubleCode): void;
  /** The selection stands in this row of a roster's body now; null when it stands elsewhere. */
  selected(place: SelectedRow | null): void;
}

/**
 * Turns hints into readings: places are collected, joined, and read one after the other. A keystroke costs one round
 * trip and no write. Whatever Excel refuses stays collected and is read later, so that nothing is missed.
 */
export class LiveValidation {
  readonly #collected = new Collected();
  #visited: { readonly kind: SheetKind; readonly row: number } | null = null;
  /** Whether the workbook has shown signs of a person since everything was compared. */
  #life: "still" | "stirring" | "resting" = "still";
  #running: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: WorkbookSession,
    private readonly queue: SerialQueue,
    private readonly listener: LiveListener,
  ) {}

  hint(hint: ChangeHint): void {
    this.#life = "stirring";
    this.#collect(hint);
    this.#start();
  }

  /** Compares everything with the workbook, for changes of which Excel told nothing; gives way to news and to commands. */
  compareAll(): void {
    this.#life = "still";
    this.#collected.comparison = true;
    this.#start();
  }

  /** Called now and then: compares everything once, when the person has been at rest since the last call. */
  tick(): void {
    if (this.#life === "resting") this.compareAll();
    else if (this.#life === "stirring") this.#life = "resting";
  }

  /** Resolves when everything collected so far has been read or refused. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  #collect(hint: ChangeHint): void {
    switch (hint.kind) {
      case "structure":
        this.#collected.survey = true;
        return;
      case "changed":
        this.#collectChange(hint.sheetId, hint.spans);
        return;
      case "selected":
        this.#select(hint.sheetId, hint.row);
        return;
      case "activated":
        this.#collected.survey = true;
        if (this.session.rosterOn(hint.sheetId) === null) this.listener.selected(null);
    }
  }

  #collectChange(sheetId: string, spans: readonly RowSpan[] | null): void {
    if (this.session.isPolicySheet(sheetId)) this.#collected.policy = true;
    const roster = this.session.rosterOn(sheetId);
    if (roster === null) return;
    if (spans === null) this.#collected.whole.add(roster.kind);
    else this.#collected.addSpans(roster.kind, spans);
    if (this.#visited?.kind === roster.kind) this.#visited = null;
  }

  /** The row that the selection leaves is read again: Excel sometimes tells of no change there (drop-downs, office-js#3888). */
  #select(sheetId: string, sheetRow: number): void {
    const roster = this.session.rosterOn(sheetId);
    if (this.#visited !== null && (this.#visited.kind !== roster?.kind || this.#visited.row !== sheetRow)) {
      this.#collected.addSpans(this.#visited.kind, [{ first: this.#visited.row, count: 1 }]);
    }
    const row = roster === null ? -1 : sheetRow - roster.place.row - 1;
    const inside = roster !== null && row >= 0 && row < roster.check.rowCount;
    this.#visited = inside ? { kind: roster.kind, row: sheetRow } : null;
    this.listener.selected(inside ? { sheet: roster.kind, row } : null);
  }

  #start(): void {
    if (this.#running !== null || this.#collected.isEmpty) return;
    clearTimeout(this.#retry);
    this.#running = this.queue(() => this.#readCollected()).then((goesOn) => {
      this.#running = null;
      if (goesOn) this.#start();
    });
  }

  /** @returns whether to go on at once with what is left. Hints that arrive while reading are collected: nothing is taken as read that was told meanwhile. */
  async #readCollected(): Promise<boolean> {
    while (!this.#collected.isEmpty) {
      const work = this.#collected.takeFirst();
      try {
        await this.#read(work);
        this.listener.refreshed();
      } catch (error) {
        this.#collected.putBack(work);
        if (error instanceof ReadingCancelled) return true;
        const code = error instanceof HostTrouble ? error.code : "unknown";
        if (code !== "notFound" || work.everything) {
          this.listener.refused(code);
          this.#retry = setTimeout(() => { this.#start(); }, RETRY_MS);
          return false;
        }
        this.#collected.everything = true; // a table or a sheet went away in mid-run
      }
    }
    return false;
  }

  async #read(work: Collected): Promise<void> {
    if (work.everything) return this.session.open();
    if (work.survey) await this.session.lookAround();
    if (work.policy) return this.session.readPolicy();
    for (const kind of work.whole) await this.session.readRoster(kind);
    for (const [kind, spans] of work.spans) {
      if (!work.whole.has(kind)) for (const span of spans) await this.session.readSpan(kind, span);
    }
    if (work.comparison) await this.session.open({ isCancelled: () => this.#collected.hasNews || this.queue.isWaitedFor() });
  }
}
