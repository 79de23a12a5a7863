import type { SheetKind } from "../domain/columns";
import { mergeSpans } from "./rowSpans";
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
  #collected = nothingCollected();
  #visited: { readonly kind: SheetKind; readonly row: number } | null = null;
  #running: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: WorkbookSession,
    private readonly queue: SerialQueue,
    private readonly listener: LiveListener,
  ) {}

  hint(hint: ChangeHint): void {
    this.#collect(hint);
    this.#start();
  }

  /** Resolves when everything collected so far has been read or refused. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  stop(): void {
    clearTimeout(this.#retry);
  }

  #collect(hint: ChangeHint): void {
    switch (hint.kind) {
      case "structure":
        this.#collected.everything = true;
        return;
      case "changed":
        this.#collectChange(hint.sheetId, hint.spans);
        return;
      case "selected":
        this.#select(hint.sheetId, hint.row);
        return;
      case "activated":
        this.#lookAgain(hint.sheetId);
    }
  }

  #collectChange(sheetId: string, spans: readonly RowSpan[] | null): void {
    if (this.session.isPolicySheet(sheetId)) this.#collected.policy = true;
    const roster = this.session.rosterOn(sheetId);
    if (roster === null) return;
    if (spans === null) this.#collected.whole.add(roster.kind);
    else this.#addSpans(roster.kind, spans);
    if (this.#visited?.kind === roster.kind) this.#visited = null;
  }

  /** The row that the selection leaves is read again: Excel sometimes tells of no change there (drop-downs, office-js#3888). */
  #select(sheetId: string, sheetRow: number): void {
    const roster = this.session.rosterOn(sheetId);
    if (this.#visited !== null && (this.#visited.kind !== roster?.kind || this.#visited.row !== sheetRow)) {
      this.#addSpans(this.#visited.kind, [{ first: this.#visited.row, count: 1 }]);
    }
    const row = roster === null ? -1 : sheetRow - roster.place.row - 1;
    const inside = roster !== null && row >= 0 && row < roster.check.rowCount;
    this.#visited = inside ? { kind: roster.kind, row: sheetRow } : null;
    this.listener.selected(inside ? { sheet: roster.kind, row } : null);
  }

  /** One row is enough to notice that a table has moved, grown or got other headers. */
  #lookAgain(sheetId: string): void {
    const roster = this.session.rosterOn(sheetId);
    if (roster === null) this.listener.selected(null);
    else this.#addSpans(roster.kind, [{ first: roster.place.row + 1, count: 1 }]);
  }

  #addSpans(kind: SheetKind, spans: readonly RowSpan[]): void {
    const { spans: collected } = this.#collected;
    collected.set(kind, mergeSpans([...(collected.get(kind) ?? []), ...spans]));
  }

  #start(): void {
    if (this.#running !== null || !this.#hasWork()) return;
    clearTimeout(this.#retry);
    this.#running = this.queue(() => this.#readCollected()).finally(() => {
      this.#running = null;
    });
  }

  #hasWork(): boolean {
    const { everything, policy, whole, spans } = this.#collected;
    return everything || policy || whole.size > 0 || spans.size > 0;
  }

  async #readCollected(): Promise<void> {
    while (this.#hasWork()) {
      const work = this.#take();
      try {
        await this.#read(work);
        this.listener.refreshed();
      } catch (error) {
        this.#putBack(work);
        this.listener.refused(error instanceof HostTrouble ? error.code : "unknown");
        this.#retry = setTimeout(() => { this.#start(); }, RETRY_MS);
        return;
      }
    }
  }

  /** Hints that arrive while reading are collected anew: nothing that happens meanwhile is taken as read. */
  #take(): Collected {
    const taken = this.#collected;
    this.#collected = nothingCollected();
    return taken;
  }

  #putBack(work: Collected): void {
    const now = this.#collected;
    now.everything ||= work.everything;
    now.policy ||= work.policy;
    for (const kind of work.whole) now.whole.add(kind);
    for (const [kind, spans] of work.spans) this.#addSpans(kind, spans);
  }

  async #read(work: Collected): Promise<void> {
    if (work.everything) return this.session.open();
    if (work.policy) return this.session.readPolicy();
    for (const kind of work.whole) await this.session.readRoster(kind);
    for (const [kind, spans] of work.spans) {
      if (!work.whole.has(kind)) for (const span of spans) await this.session.readSpan(kind, span);
    }
  }
}

interface Collected {
  everything: boolean;
  policy: boolean;
  readonly whole: Set<SheetKind>;
  readonly spans: Map<SheetKind, readonly RowSpan[]>;
}

function nothingCollected(): Collected {
  return { everything: false, policy: false, whole: new Set(), spans: new Map() };
}
