import type { SheetKind } from "../../domain/columns";
import type { FreshRoster } from "../LiveRoster";
import type { ReadOptions } from "../readTable";
import type { WorkbookSession } from "../WorkbookSession";
import { planImport, type ImportPlan } from "./planImport";
import { readCandidates } from "./readCandidates";
import type { Recognition } from "./recogniseColumns";
import type { SourceGrid } from "./SourceGrid";

/** A list with what its columns are taken for. */
export interface SourceList {
  readonly grid: SourceGrid;
  readonly recognition: Recognition;
}

export interface Planned {
  readonly plan: ImportPlan;
  /** As it stood when the plan was made. */
  readonly target: FreshRoster;
}

/** Reads the target and compares it with a list; null where the target or the policy is missing. */
export async function planFrom({ grid, recognition }: SourceList, session: WorkbookSession, sheet: SheetKind, options: ReadOptions): Promise<Planned | null> {
  const target = await session.readRoster(sheet, options);
  if (target === null || session.policy === null) return null;
  const context = session.context(session.policy);
  return { target, plan: planImport(readCandidates(grid, recognition, target.roster.check.layout, context), target, context) };
}

/** Whether a list has nobody in it. */
export function isEmptyPlan({ additions, updates, unchanged, refused }: ImportPlan): boolean {
  return additions.length + updates.length + unchanged + refused.length === 0;
}
