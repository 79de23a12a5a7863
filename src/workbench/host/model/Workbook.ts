import { Clock } from "./cells/Clock";
import { WHOLE_SHEET, cellRect, type Rect } from "./geometry/rect";
import { NewWorkbooks } from "./NewWorkbooks";
import { Sheet, type SheetSnapshot } from "./Sheet";
import type { NamedItem } from "./state/namedItem";
import type { Table } from "./state/table";
import { TrackedRanges } from "./TrackedRanges";
import type { WorkbookEvent } from "./WorkbookEvent";

/** Who acts at the moment; events tell an add-in's own writes, and what comes from another machine, from everything else. */
export type Actor = "addin" | "person" | "coauthor";

/** An Excel workbook in memory: the single source of truth behind the object model, the gestures and the view. */
export class Workbook {
  readonly clock = new Clock();
  readonly ranges = new TrackedRanges();
  readonly newWorkbooks = new NewWorkbooks();
  readonly properties: Record<string, string | number> = {};
  actor: Actor = "person";
  calculationMode = "Automatic";
  sheets: readonly Sheet[];
  names: readonly NamedItem[] = [];
  activeSheet: Sheet;
  selection: Selection;
  private readonly listeners = new Set<(event: WorkbookEvent, actor: Actor) => void>();

  constructor(
    readonly name: string,
    /** The day that a date typed without a year belongs to. */
    readonly today: () => { readonly year: number; readonly month: number; readonly day: number },
  ) {
    const first = new Sheet(newId(), "Sheet1", this.clock);
    this.sheets = [first];
    this.activeSheet = first;
    this.selection = { sheet: first, areas: [cellRect(0, 0)] };
  }

  /** Finds a sheet by name, whatever its case, or by id. */
  sheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null;
  }

  /** A sheet that is not yet part of the workbook. */
  newSheet(name: string): Sheet {
    return new Sheet(newId(), name, this.clock);
  }

  newId(): string {
    return newId();
  }

  /** Finds a table by name, whatever its case, or by id. */
  table(key: string): { readonly sheet: Sheet; readonly table: Table } | null {
    const wanted = key.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.state.tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      if (table !== undefined) return { sheet, table };
    }
    return null;
  }

  namedItem(name: string): NamedItem | null {
    return this.names.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event, this.actor);
  }

  /** Calls back for every event; returns the way to stop. */
  onEvent(listener: (event: WorkbookEvent, actor: Actor) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map((sheet) => ({ sheet, saved: sheet.snapshot() })),
      names: this.names,
      activeSheet: this.activeSheet,
      selection: this.selection,
    };
  }

  restore(snapshot: WorkbookSnapshot): void {
    for (const { sheet, saved } of snapshot.sheets) sheet.restore(saved);
    this.sheets = snapshot.sheets.map(({ sheet }) => sheet);
    this.names = snapshot.names;
    this.activeSheet = snapshot.activeSheet;
    this.selection = snapshot.selection;
  }
}

export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly { readonly sheet: Sheet; readonly saved: SheetSnapshot }[];
  readonly names: readonly NamedItem[];
  readonly activeSheet: Sheet;
  readonly selection: Selection;
}

/** The used block, or the top-left cell of an empty sheet, as Excel gives it. */
export function usedOrFirstCell(sheet: Sheet, valuesOnly: boolean): Rect {
  return sheet.usedRect(valuesOnly) ?? cellRect(WHOLE_SHEET.row, WHOLE_SHEET.column);
}

let ids = 0;

/** Ids are unique over all workbooks, so that no event of one reaches handlers of another. */
function newId(): string {
  return `{00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}}`;
}
