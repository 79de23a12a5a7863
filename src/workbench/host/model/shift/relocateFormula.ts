import { withSpan, type Reference, type Span } from "../../../formula/Reference";
import { mapReferences } from "../../../formula/references";
import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../geometry/rect";

export type Relocation = (rect: Rect) => Rect | null;

/** The formula after cells of a sheet moved: each reference to that sheet follows its cells, "$" or not. */
export function relocateFormula(formula: string, formulaSheet: string, change: { readonly sheet: string; readonly relocation: Relocation }): string {
  const wanted = change.sheet.toUpperCase();
  return mapReferences(formula, (reference) =>
    (reference.sheet ?? formulaSheet).toUpperCase() === wanted ? relocateReference(reference, change.relocation) : reference,
  );
}

/** The block that a reference means. */
export function rectOf({ rows, columns }: Reference): Rect {
  return {
    row: rows?.first.index ?? 0,
    column: columns?.first.index ?? 0,
    rows: rows === null ? SHEET_ROWS : rows.last.index - rows.first.index + 1,
    columns: columns === null ? SHEET_COLUMNS : columns.last.index - columns.first.index + 1,
  };
}

function relocateReference(reference: Reference, relocation: Relocation): Reference | null {
  const rect = relocation(rectOf(reference));
  if (rect === null) return null;
  const inRows = reference.rows === null ? reference : withSpan(reference, "rows", spanAt(reference.rows, rect.row, rect.rows));
  return inRows.columns === null ? inRows : withSpan(inRows, "columns", spanAt(inRows.columns, rect.column, rect.columns));
}

function spanAt(span: Span, first: number, length: number): Span {
  return { first: { ...span.first, index: first }, last: { ...span.last, index: first + length - 1 } };
}
