import { ROSTER_SHEETS } from "../blueprint/RosterSheet";
import type { SheetKind } from "../domain/columns";
import { info, type Outcome } from "./CommandRunner";
import { ReadingCancelled } from "./readTable";
import { SENTENCES } from "./sentences";
import type { WorkbookSession } from "./WorkbookSession";

/** Looks at the whole workbook; where the person stops it, says which table was checked and which was not. */
export async function unlessStopped(session: WorkbookSession, look: () => Promise<void>): Promise<Outcome> {
  try {
    await look();
    return null;
  } catch (error) {
    if (!(error instanceof ReadingCancelled)) throw error;
    return info(SENTENCES.stopped(KINDS.flatMap((kind) => partOf(session, kind))));
  }
}

const KINDS: readonly SheetKind[] = ["attachment1", "tracker"];

function partOf(session: WorkbookSession, kind: SheetKind): string[] {
  const table = session.tables.find(({ tableName }) => tableName === ROSTER_SHEETS[kind].tableName);
  if (table === undefined) return [];
  const { checked, before, never } = SENTENCES.stoppedParts;
  if (session.checked.has(kind)) return [checked(table.sheetName)];
  return [(session.rosters.has(kind) ? before : never)(table.sheetName)];
}
