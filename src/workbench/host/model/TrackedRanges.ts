import type { Rect } from "./geometry/rect";
import type { Sheet } from "./Sheet";

/** Blocks of cells of one sheet that follow insertions and deletions; empty once their cells are gone. */
export interface TrackedRange {
  readonly sheet: Sheet;
  rects: readonly Rect[];
}

/** Every block that an add-in holds on to: those of the request under way, and those kept under a reference id. */
export class TrackedRanges {
  private passing = new Set<TrackedRange>();
  private readonly kept = new Map<string, KeptRange>();
  private readonly ids = new Map<TrackedRange, string>();
  private readonly eventIds: string[] = [];
  private issued = 0;

  track(sheet: Sheet, rects: readonly Rect[]): TrackedRange {
    const range: TrackedRange = { sheet, rects };
    this.passing.add(range);
    return range;
  }

  /** @param type the class of the object model that stands for it. */
  keep(range: TrackedRange, type: string): string {
    const known = this.ids.get(range);
    if (known !== undefined) return known;
    const id = `reference-${++this.issued}`;
    this.kept.set(id, { range, type });
    this.ids.set(range, id);
    return id;
  }

  /** Keeps a block for an event that was raised; Excel does not say for how long, here it is the last thousand events. */
  keepForEvent(sheet: Sheet, rects: readonly Rect[]): string {
    const id = this.keep({ sheet, rects }, "Range");
    this.eventIds.push(id);
    const [oldest] = this.eventIds;
    if (this.eventIds.length > EVENTS_KEPT && oldest !== undefined) {
      this.eventIds.shift();
      this.release(oldest);
    }
    return id;
  }

  idOf(range: TrackedRange): string | null {
    return this.ids.get(range) ?? null;
  }

  find(id: string): KeptRange | null {
    return this.kept.get(id) ?? null;
  }

  release(id: string): void {
    const entry = this.kept.get(id);
    if (entry === undefined) return;
    this.kept.delete(id);
    this.ids.delete(entry.range);
  }

  /** The request is over: what was not kept is forgotten. */
  forgetPassing(): void {
    this.passing = new Set();
  }

  /** How many references an add-in holds; a pane that never lets go leaks. */
  get keptCount(): number {
    return this.kept.size;
  }

  /** Changes the place of every block on a sheet. */
  relocate(sheet: Sheet, relocation: (rect: Rect) => Rect | null): void {
    for (const range of new Set([...this.passing, ...[...this.kept.values()].map((entry) => entry.range)])) {
      if (range.sheet === sheet) range.rects = range.rects.flatMap((rect) => relocation(rect) ?? []);
    }
  }
}

const EVENTS_KEPT = 1000;

export interface KeptRange {
  readonly range: TrackedRange;
  readonly type: string;
}
