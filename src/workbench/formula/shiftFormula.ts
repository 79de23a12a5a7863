import { AXIS_LENGTH, withSpan, type Axis, type Edge, type Reference, type Span } from "./Reference";
import { mapReferences } from "./references";

/** Whole rows (or columns) of a sheet that were put in or taken out: `count` of them from `first`, counted from 0. */
export interface SheetSlice {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

/** The formula after rows were inserted above row `first`; a block that they cut grows. */
export function shiftForInsertedRows(formula: string, formulaSheet: string, rows: SheetSlice): string {
  return shift(formula, formulaSheet, rows, (reference) => insert(reference, "rows", rows));
}

/** The formula after rows were deleted; a block shrinks, a reference whose rows are all gone becomes #REF!. */
export function shiftForDeletedRows(formula: string, formulaSheet: string, rows: SheetSlice): string {
  return shift(formula, formulaSheet, rows, (reference) => remove(reference, "rows", rows));
}

/** The formula after columns were inserted left of column `first`. */
export function shiftForInsertedColumns(formula: string, formulaSheet: string, columns: SheetSlice): string {
  return shift(formula, formulaSheet, columns, (reference) => insert(reference, "columns", columns));
}

/** The formula after columns were deleted. */
export function shiftForDeletedColumns(formula: string, formulaSheet: string, columns: SheetSlice): string {
  return shift(formula, formulaSheet, columns, (reference) => remove(reference, "columns", columns));
}

type Change = (reference: Reference) => Reference | null;

/** "$" makes no difference here: inserting and deleting move the cells themselves. */
function shift(formula: string, formulaSheet: string, { sheet }: SheetSlice, change: Change): string {
  const changed = sheet.toUpperCase();
  return mapReferences(formula, (reference) =>
    (reference.sheet ?? formulaSheet).toUpperCase() === changed ? change(reference) : reference,
  );
}

function insert(reference: Reference, axis: Axis, { first, count }: SheetSlice): Reference | null {
  const span = reference[axis];
  if (span === null || span.last.index < first) return reference;
  const lastOnSheet = AXIS_LENGTH[axis] - 1;
  const start = span.first.index < first ? span.first.index : span.first.index + count;
  if (start > lastOnSheet) return null;
  return withSpan(reference, axis, spanAt(span, start, Math.min(span.last.index + count, lastOnSheet)));
}

function remove(reference: Reference, axis: Axis, { first, count }: SheetSlice): Reference | null {
  const span = reference[axis];
  if (span === null || span.last.index < first) return reference;
  const next = first + count;
  const start = span.first.index < next ? Math.min(span.first.index, first) : span.first.index - count;
  const end = span.last.index < next ? first - 1 : span.last.index - count;
  return start > end ? null : withSpan(reference, axis, spanAt(span, start, end));
}

function spanAt(span: Span, first: number, last: number): Span {
  return { first: at(span.first, first), last: at(span.last, last) };
}

function at(edge: Edge, index: number): Edge {
  return { ...edge, index };
}
