import type { EventHub } from "../events/EventHub";
import type { Calculation } from "../model/formulas/Calculation";
import type { TrackedRange } from "../model/TrackedRanges";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";

/** What the object model works on: the workbook and the services around it. */
export interface Book {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly events: EventHub;
}

/** An object of the workbook as a whole, or a collection over all of it. */
export interface BookTarget {
  readonly book: Book;
}

export interface SheetTarget extends BookTarget {
  readonly sheet: Sheet;
}

export interface RangeTarget extends BookTarget {
  readonly range: TrackedRange;
}

/** A table, found again by its id at each use: it may be gone, or have grown. */
export interface TableTarget extends BookTarget {
  readonly tableId: string;
}
