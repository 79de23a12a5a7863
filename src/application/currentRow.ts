import type { SelectedRow } from "./LiveValidation";
import type { CurrentRow } from "./PaneState";
import type { WorkbookSession } from "./WorkbookSession";

/** The selected row as the pane shows it; null where nothing is written in it, or nothing is selected. */
export function currentRow(session: WorkbookSession, selected: SelectedRow | null): CurrentRow | null {
  const roster = selected === null ? undefined : session.rosters.get(selected.sheet);
  if (selected === null || roster === undefined) return null;
  const { sheet, row } = selected;
  if (row >= roster.check.rowCount || roster.check.verdict(row).kind === "blank") return null;
  return { sheet, row, sheetRow: roster.place.row + row + 2 };
}
