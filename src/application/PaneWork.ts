import type { SheetKind } from "../domain/columns";
import type { Outcome } from "./CommandRunner";
import type { TrackerFilter } from "./progress/TrackerFilter";
import type { ReadOptions } from "./readTable";
import type { WorkbookPort } from "./WorkbookPort";
import type { WorkbookSession } from "./WorkbookSession";

/** What the models of the pane share: one workbook, one command at a time, one notice. */
export interface PaneWork {
  readonly port: WorkbookPort;
  readonly session: WorkbookSession;
  /** One for the pane and the ribbon: it remembers the person's own filters. */
  readonly filter: () => Promise<TrackerFilter>;
  /** Runs a command while the pane says so; whatever happens becomes one notice. */
  run(label: string, command: (options: ReadOptions) => Promise<Outcome>): Promise<void>;
  /** Shows what the session has read by now. */
  show(): void;
  /** Has a sheet read again as soon as Excel answers; for writes of which nobody knows how far they came. */
  lookAgain(kind: SheetKind): void;
}
