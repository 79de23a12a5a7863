import { columnLetters } from "../host/model/geometry/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../host/model/geometry/rect";

/** One cell, block, whole-column or whole-row reference of a formula. Rows and columns are counted from 0. */
export interface Reference {
  /** The sheet's name without quotes; null when the formula's own sheet is meant. */
  readonly sheet: string | null;
  /** The sheet as written, with its "!"; "" without a sheet. */
  readonly qualifier: string;
  /** null for whole columns. */
  readonly rows: Span | null;
  /** null for whole rows. */
  readonly columns: Span | null;
  /** A1:A1 is a block, A1 a cell: Excel keeps the way it was written. */
  readonly isBlock: boolean;
}

/** From the first to the last row (or column), both included. */
export interface Span {
  readonly first: Edge;
  readonly last: Edge;
}

export interface Edge {
  readonly index: number;
  /** Written with "$". */
  readonly absolute: boolean;
}

export type Axis = "rows" | "columns";

export const AXIS_LENGTH: Readonly<Record<Axis, number>> = { rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** What stands in a formula for a reference that has lost its cells. */
export const LOST_REFERENCE = "#REF!";

export function printReference({ qualifier, rows, columns, isBlock }: Reference): string {
  const first = printColumn(columns?.first) + printRow(rows?.first);
  return qualifier + (isBlock ? `${first}:${printColumn(columns?.last)}${printRow(rows?.last)}` : first);
}

/** The reference with one of its spans replaced; the corners are put in order, as Excel does. */
export function withSpan(reference: Reference, axis: Axis, span: Span): Reference {
  const ordered = span.first.index <= span.last.index ? span : { first: span.last, last: span.first };
  return { ...reference, [axis]: ordered };
}

function printColumn(edge: Edge | undefined): string {
  return edge === undefined ? "" : dollar(edge) + columnLetters(edge.index);
}

function printRow(edge: Edge | undefined): string {
  return edge === undefined ? "" : `${dollar(edge)}${edge.index + 1}`;
}

function dollar(edge: Edge): string {
  return edge.absolute ? "$" : "";
}
