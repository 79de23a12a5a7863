/** One event as Excel pushes it: category, type, target id, arguments as JSON. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string];

/** Knows which events the pane registered for, and collects those that are to be pushed. */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private selectionChanged = false;

  /** @param wake called when the first event waits; the owner then takes them and pushes them. */
  constructor(private readonly wake: () => void) {}

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  hears(type: number, targets: readonly string[]): boolean {
    return targets.some((target) => this.registrations.has(keyOf(type, target)));
  }

  /** Queues an event for every target that somebody registered for. */
  raise(type: number, args: Readonly<Record<string, unknown>>, targets: readonly string[]): void {
    const heard = targets.filter((target) => this.registrations.has(keyOf(type, target)));
    if (heard.length === 0) return;
    this.wakeUp();
    const message = JSON.stringify(args);
    this.waiting.push(...heard.map((target) => [EVENT_CATEGORY, type, target, message] as const));
  }

  /** The older event behind `workbook.onSelectionChanged`. */
  raiseSelectionChanged(): void {
    this.wakeUp();
    this.selectionChanged = true;
  }

  /** What waits to be pushed; it waits no longer. */
  take(): { readonly entries: readonly EventEntry[]; readonly selectionChanged: boolean } {
    const taken = { entries: this.waiting, selectionChanged: this.selectionChanged };
    this.waiting = [];
    this.selectionChanged = false;
    return taken;
  }

  private wakeUp(): void {
    if (this.waiting.length === 0 && !this.selectionChanged) this.wake();
  }
}

/** The target of events of collections. */
export const WORKBOOK_TARGET = "Workbook";

const EVENT_CATEGORY = 65_536;

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
