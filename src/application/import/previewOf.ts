import { shownAfter, shownValue } from "../fixes/shownValue";
import type { FreshRoster } from "../LiveRoster";
import type { ImportMode, ImportPreview } from "./ImportModel";
import type { ImportPlan, PlannedEdit, PlannedUpdate } from "./planImport";
import type { SourceColumn } from "./recogniseColumns";

/** The updates that a mode lets through, each with the edits that it lets through. */
export function updatesIn(mode: ImportMode, { updates }: ImportPlan): PlannedUpdate[] {
  if (mode === "add") return [];
  const isWanted = (edit: PlannedEdit): boolean => mode === "update" || !edit.overwrites;
  return updates.map((update) => ({ ...update, edits: update.edits.filter(isWanted) })).filter(({ edits }) => edits.length > 0);
}

/** What an import would do, as the person is to see it before anything is written. */
export function previewOf(plan: ImportPlan, mode: ImportMode, columns: readonly SourceColumn[], { roster }: FreshRoster): Omit<ImportPreview, "keepsUndo"> {
  const updates = updatesIn(mode, plan);
  const firstRow = roster.place.row + 2;
  return {
    sheetName: roster.place.sheetName,
    added: plan.additions.length,
    updated: updates.length,
    unchanged: plan.unchanged + plan.updates.length - updates.length,
    repeated: plan.repeated,
    passedOver: plan.passedOver,
    refused: plan.refused,
    rewrites: [...plan.rewrites].map(([label, cells]) => ({ label, cells })).sort((one, other) => other.cells - one.cells),
    filled: updates.reduce((sum, { edits }) => sum + edits.filter(({ overwrites }) => !overwrites).length, 0),
    overwrites: updates.flatMap(({ row, candidate, edits }) =>
      edits.flatMap(({ column, before, after, overwrites }) =>
        overwrites ? [{ row, sheetRow: firstRow + row, label: candidate.label, column, before: shownValue(column, before), after: shownAfter(column, before, after.value) }] : [],
      ),
    ),
    leftOut: columns.filter(({ key, header }) => key === null && header !== "" && header !== "序号").map(({ header }) => header),
  };
}
