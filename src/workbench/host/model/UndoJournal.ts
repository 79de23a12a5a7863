import type { Workbook, WorkbookSnapshot } from "./Workbook";
import type { CellsChanged, ChangeType, WorkbookEvent } from "./WorkbookEvent";

/** A person's undo and redo: each gesture is one step, undone as a whole. */
export class UndoJournal {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** Runs a gesture as one step; when it fails, nothing of it remains. */
  record(gesture: () => void): void {
    const before = this.workbook.snapshot();
    const events: WorkbookEvent[] = [];
    const stop = this.workbook.onEvent((event) => events.push(event));
    try {
      gesture();
    } catch (error) {
      this.workbook.restore(before);
      throw error;
    } finally {
      stop();
    }
    this.done = [...this.done, { state: before, events: events.filter(changesCells) }].slice(-LEVELS);
    this.undone = [];
  }

  undo(): void {
    const step = this.done.pop();
    if (step === undefined) return;
    this.undone.push({ state: this.workbook.snapshot(), events: step.events });
    this.workbook.restore(step.state);
    for (const event of [...step.events].reverse()) this.workbook.emit(inverse(event));
  }

  redo(): void {
    const step = this.undone.pop();
    if (step === undefined) return;
    this.done.push({ state: this.workbook.snapshot(), events: step.events });
    this.workbook.restore(step.state);
    for (const event of step.events) this.workbook.emit(event);
  }

  /** What an add-in's write does to a person's undo, below ExcelApi 1.20. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }
}

interface Step {
  readonly state: WorkbookSnapshot;
  readonly events: readonly CellsChanged[];
}

/** Excel keeps a hundred steps. */
const LEVELS = 100;

function changesCells(event: WorkbookEvent): event is CellsChanged {
  return event.kind === "cellsChanged";
}

function inverse(event: CellsChanged): CellsChanged {
  const detail = event.detail === null ? null : { before: event.detail.after, after: event.detail.before };
  return { ...event, detail, change: INVERSE[event.change] };
}

const INVERSE: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};
