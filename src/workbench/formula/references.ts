import { quoteSheetName } from "../host/model/geometry/address";
import { AXIS_LENGTH, LOST_REFERENCE, printReference, withSpan, type Axis, type Edge, type Reference } from "./Reference";
import { splitFormula } from "./splitFormula";

/** Every cell, block, whole-column and whole-row reference of a formula, in reading order. */
export function referencesOf(formula: string): readonly Reference[] {
  return splitFormula(formula).filter((part) => typeof part !== "string");
}

/**
 * The formula with each reference replaced by what `change` makes of it; null stands for a reference that has lost its cells.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const parts = splitFormula(formula);
  return parts.map((part) => (typeof part === "string" ? part : printChanged(change(part)))).join("");
}

/**
 * What copying, filling and sorting do: relative references move along with the formula, "$" ones stay.
 * @param rowOffset rows downwards, columnOffset columns to the right; a reference that leaves the sheet becomes #REF!.
 */
export function moveFormula(formula: string, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return mapReferences(formula, (reference) => {
    const moved = moveAlong(reference, "rows", rowOffset);
    return moved === null ? null : moveAlong(moved, "columns", columnOffset);
  });
}

/** What renaming a sheet does to every formula of the workbook. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  if (!mayRefer(formula, oldName)) return formula;
  return mapReferences(formula, (reference) =>
    refersTo(reference, oldName) ? { ...reference, sheet: newName, qualifier: `${quoteSheetName(newName)}!` } : reference,
  );
}

/** What deleting a sheet does to the formulas of the others. */
export function loseSheetInFormula(formula: string, deletedSheet: string): string {
  if (!mayRefer(formula, deletedSheet)) return formula;
  return mapReferences(formula, (reference) => (refersTo(reference, deletedSheet) ? null : reference));
}

/** Taking a formula to pieces costs a hundred times as much as looking for the name, and most formulas name no other sheet. */
export function mayRefer(formula: string, sheet: string): boolean {
  return formula.includes("!") && formula.toUpperCase().includes(sheet.toUpperCase().replaceAll("'", "''"));
}

function refersTo(reference: Reference, sheet: string): boolean {
  return reference.sheet?.toUpperCase() === sheet.toUpperCase();
}

function printChanged(reference: Reference | null): string {
  return reference === null ? LOST_REFERENCE : printReference(reference);
}

function moveAlong(reference: Reference, axis: Axis, offset: number): Reference | null {
  const span = reference[axis];
  if (span === null) return reference;
  const first = moveEdge(span.first, offset);
  const last = moveEdge(span.last, offset);
  if (!isOnAxis(first, axis) || !isOnAxis(last, axis)) return null;
  return withSpan(reference, axis, { first, last });
}

function moveEdge(edge: Edge, offset: number): Edge {
  return edge.absolute ? edge : { ...edge, index: edge.index + offset };
}

function isOnAxis(edge: Edge, axis: Axis): boolean {
  return edge.index >= 0 && edge.index < AXIS_LENGTH[axis];
}
