/** What surrounds the table and cannot be read from its cells. */
export interface SheetMarks {
  /** Rows that are hidden or filtered out, counted from 0 within the table body. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly merged?: readonly MergedArea[];
  /** The text above the headers. */
  readonly title?: string;
}

/** A merged area; `row` counts from 0 within the table body (-1 is the header row), `column` from 0 at the left edge of the table. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
