import type { SheetKind } from "../../domain/columns";
import { info, success, warning, type Outcome } from "../CommandRunner";
import type { FreshRoster } from "../LiveRoster";
import { editRows } from "../fixes/editRows";
import type { JournalRow } from "../fixes/FixJournal";
import { leftSentence } from "../fixes/fixSentences";
import { journalRows } from "../fixes/journalRows";
import { identityOf, isSameRow } from "../fixes/rowIdentity";
import type { RowRepair } from "../fixes/RowRepair";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { HostTrouble } from "../WorkbookPort";
import { addStudents, notTaken } from "./addStudents";
import { IMPORT_SENTENCES } from "./importSentences";
import type { ImportPlan, PlannedUpdate, RefusedRow } from "./planImport";

export interface ImportTask {
  readonly sheet: SheetKind;
  readonly plan: ImportPlan;
  /** Those of the plan that the person wants. */
  readonly updates: readonly PlannedUpdate[];
}

type Workbook = Pick<PaneWork, "port" | "session">;

interface Journal {
  record(rows: readonly JournalRow[]): void;
}

/**
 * Writes new students, then what changes for known ones. New rows come first: where a filter or a protection forbids them,
 * nothing at all has been written. Whatever stops it, repeating the import finds what is there already and does the rest.
 */
export async function importRoster(work: Workbook, target: FreshRoster, task: ImportTask, options: ReadOptions & { readonly journal: Journal }): Promise<Outcome> {
  const { sheet, plan, updates } = task;
  const { journal } = options;
  const added = await addStudents(work, target, plan.additions, { ...options, beforeWrite: (rows) => { journal.record(rows); } });
  const fresh = added.length === 0 ? target : await work.session.readRoster(sheet);
  if (fresh === null) throw new HostTrouble("notFound");
  const updated = new Set<number>();
  const report = await editRows(work, sheet, repairsOf(updates, target), {
    ...options,
    beforeWrite: (roster, decided) => {
      journal.record(journalRows(roster, decided));
      for (const { repair } of decided) updated.add(repair.row);
    },
  });
  const details = [
    ...notTaken(fresh, added).map(({ sheetRow, header }) => IMPORT_SENTENCES.notTaken(sheetRow, header)),
    ...report.left.map(leftSentence),
  ].slice(0, NAMED_CELLS);
  if (report.isStopped || added.length < plan.additions.length) return info(IMPORT_SENTENCES.stopped(added.length, updated.size), details);
  if (added.length + updated.size === 0 && details.length === 0) return info(IMPORT_SENTENCES.nothingToDo, refusedSentences(plan.refused));
  const all = [...details, ...refusedSentences(plan.refused)];
  const sentence = IMPORT_SENTENCES.done(added.length, updated.size);
  return all.length === 0 ? success(sentence) : warning(sentence, all);
}

const NAMED_CELLS = 20;

/** Each cell for itself: a formula in one of them does not keep the others from being brought up to date. */
function repairsOf(updates: readonly PlannedUpdate[], { roster, cells }: FreshRoster): RowRepair[] {
  const { layout } = roster.check;
  return updates.flatMap(({ row, candidate, edits }) => {
    const identity = identityOf(row, cells[row] ?? [], edits, layout);
    return edits.map((edit): RowRepair => ({ row, label: candidate.label, edits: [edit], isMeant: (fresh) => isSameRow(identity, fresh.cells, layout) }));
  });
}

function refusedSentences(refused: readonly RefusedRow[]): string[] {
  if (refused.length === 0) return [];
  const named = refused.slice(0, NAMED_CELLS).map(refusedSentence);
  const more = refused.length > NAMED_CELLS ? [IMPORT_SENTENCES.andMore(refused.length - NAMED_CELLS)] : [];
  return [IMPORT_SENTENCES.notImported(refused.length), ...named, ...more];
}

/** One line of the source that was left out, and why. */
export function refusedSentence({ sheetRow, label, reason }: RefusedRow): string {
  return `名单第 ${sheetRow} 行${label === "" ? "" : `（${label}）`}：${reason}`;
}
