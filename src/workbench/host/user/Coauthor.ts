import type { UserGestures } from "../../ExcelHost";
import type { UndoJournal } from "../model/UndoJournal";
import type { Workbook } from "../model/Workbook";

/** Somebody who edits the same workbook on another machine: events say "Remote", and nobody's selection moves here. */
export class Coauthor {
  constructor(
    private readonly workbook: Workbook,
    private readonly person: UserGestures,
    private readonly journal: UndoJournal,
  ) {}

  /** Lets the other one do something. Undo here does not reach over it. */
  does(gesture: (person: UserGestures) => void): void {
    const { workbook } = this;
    const { activeSheet, selection } = workbook;
    workbook.actor = "coauthor";
    try {
      gesture(this.person);
    } finally {
      workbook.actor = "person";
      if (workbook.sheets.includes(activeSheet)) workbook.activeSheet = activeSheet;
      if (workbook.sheets.includes(selection.sheet)) workbook.selection = selection;
      this.journal.clear();
    }
  }
}
