import type { EventEntry } from "./EventHub";
import { EventType } from "./eventTypes";

/** How the events of Excel go wrong at times; the numbers are issues of office-js. */
export type Mischief =
  /** Never told: picks from a drop-down list (420, 3888), Text to Columns (3729), fills over hidden rows (1110). */
  | "missing"
  /** Told when the person turns to the pane (1502, 549, 521). */
  | "late"
  | "doubled"
  /** The last first. */
  | "reversed"
  /** Rows that came or went are reported somewhere else (728). */
  | "wrongAddress"
  /** Rows that came or went are reported as an edit (669). */
  | "wrongChangeType"
  /** An edit of a single cell without its details (5347, 5308). */
  | "noDetails";

/** Stands between the workbook and the pane, and spoils the events that tell of changes while it is asked to. */
export class EventMischief {
  private current: Mischief | null = null;
  private held: EventEntry[] = [];

  /** @param push sends what was held back. */
  constructor(private readonly push: (entries: readonly EventEntry[]) => void) {}

  begin(mischief: Mischief): void {
    this.current = mischief;
  }

  /** From now on events come as they should; those that are late stay held back. */
  end(): void {
    this.current = null;
  }

  /** The late events arrive, such as when the person moves the mouse over the pane. */
  release(): void {
    this.push(this.held.splice(0));
  }

  /** What reaches the pane of the events that just happened. */
  pass(entries: readonly EventEntry[]): readonly EventEntry[] {
    const { current } = this;
    if (current === null) return entries;
    const passed = entries.flatMap((entry) => (TELLING.has(entry[1]) ? this.spoil(entry, current) : [entry]));
    return current === "reversed" ? passed.reverse() : passed;
  }

  private spoil(entry: EventEntry, mischief: Mischief): readonly EventEntry[] {
    switch (mischief) {
      case "missing":
        return [];
      case "late":
        this.held.push(entry);
        return [];
      case "doubled":
        return [entry, entry];
      case "reversed":
        return [entry];
      default:
        return [rewritten(entry, SPOILED[mischief])];
    }
  }
}

/** Events that say that something in the workbook is another; selections and activations are left alone. */
const TELLING: ReadonlySet<number> = new Set([
  EventType.dataChanged, EventType.tableDataChanged, EventType.rowSorted, EventType.rowHiddenChanged, EventType.formatChanged,
  EventType.added, EventType.deleted, EventType.nameChanged, EventType.tableAdded, EventType.tableDeleted,
]);

type Args = Readonly<Record<string, unknown>>;

const SPOILED: Readonly<Record<"wrongAddress" | "wrongChangeType" | "noDetails", (args: Args) => Args>> = {
  wrongAddress: (args) => (isStructural(args) ? { ...args, address: displaced(String(args["address"])) } : args),
  wrongChangeType: (args) => (isStructural(args) ? { ...args, changeType: "RangeEdited", shiftDirection: "None" } : args),
  noDetails: (args) => Object.fromEntries(Object.entries(args).filter(([name]) => !name.startsWith("value"))),
};

function isStructural({ changeType }: Args): boolean {
  return typeof changeType === "string" && changeType !== "RangeEdited";
}

/** Every row number grows by seven. */
function displaced(address: string): string {
  return address.replace(/\d+/gu, (row) => String(Number(row) + 7));
}

function rewritten([category, type, target, message]: EventEntry, change: (args: Args) => Args): EventEntry {
  return [category, type, target, JSON.stringify(change(JSON.parse(message) as Args))];
}
