import type { Formula } from "../formulas/Formula";
import type { Rect } from "../geometry/rect";
import type { Clock } from "./Clock";
import type { Scalar } from "./scalar";

/** What a cell contains; an empty cell is undefined, never "". */
export type Content = Scalar | Formula;

/** The contents of a sheet's cells, row by row. Rows are shared with snapshots and copied when they are next written. */
export class CellGrid {
  private rows: (GridRow | undefined)[] = [];
  private epoch = 0;
  /** Clock readings of the last edit per row and column, and of the last time that cells moved. */
  private rowStamps: number[] = [];
  private columnStamps: number[] = [];
  private movedAt = 0;
  private used: { readonly at: number; readonly rect: Rect | null } | null = null;

  constructor(private readonly clock: Clock) {}

  get(row: number, column: number): Content | undefined {
    return this.rows[row]?.cells[column];
  }

  set(row: number, column: number, content: Content | undefined): void {
    if (content === undefined && this.get(row, column) === undefined) return;
    const now = this.clock.advance();
    this.rowStamps[row] = now;
    this.columnStamps[column] = now;
    const writable = this.writableRow(row);
    if (content === undefined) Reflect.deleteProperty(writable.cells, column);
    else writable.cells[column] = content;
  }

  /** When any cell of a block was last edited; never too early, though columns of tall blocks are taken whole. */
  lastEdit(rect: Rect): number {
    if (rect.rows === 1) return Math.max(this.movedAt, this.rowStamps[rect.row] ?? 0);
    let last = this.movedAt;
    for (let column = rect.column; column < Math.min(rect.column + rect.columns, this.columnStamps.length); column++) {
      last = Math.max(last, this.columnStamps[column] ?? 0);
    }
    return last;
  }

  get lastMove(): number {
    return this.movedAt;
  }

  /** Visits the filled cells of a block, row by row. */
  forEach(rect: Rect, visit: (content: Content, row: number, column: number) => void): void {
    const lastRow = Math.min(rect.row + rect.rows, this.rows.length);
    for (let row = rect.row; row < lastRow; row++) {
      const cells = this.rows[row]?.cells ?? [];
      const lastColumn = Math.min(rect.column + rect.columns, cells.length);
      for (let column = rect.column; column < lastColumn; column++) {
        const content = cells[column];
        if (content !== undefined) visit(content, row, column);
      }
    }
  }

  isEmpty(rect: Rect): boolean {
    let empty = true;
    this.forEach(rect, () => {
      empty = false;
    });
    return empty;
  }

  /** The block around all filled cells; null for an empty sheet. */
  usedRect(): Rect | null {
    if (this.used?.at !== this.clock.now) this.used = { at: this.clock.now, rect: boundsOf(this.rows) };
    return this.used.rect;
  }

  insertRows(at: number, count: number): void {
    if (at < this.rows.length) this.rows = [...this.rows.slice(0, at), ...new Array<undefined>(count), ...this.rows.slice(at)];
    this.cellsMoved();
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
    this.cellsMoved();
  }

  /** Puts the rows of a span into another order: `order[i]` is the old row that comes to stand at `first + i`. */
  reorderRows(first: number, order: readonly number[]): void {
    const before = order.map((row) => this.rows[row]);
    before.forEach((row, index) => (this.rows[first + index] = row));
    this.cellsMoved();
  }

  snapshot(): readonly (GridRow | undefined)[] {
    this.epoch++;
    return [...this.rows];
  }

  restore(saved: readonly (GridRow | undefined)[]): void {
    this.epoch++;
    this.rows = [...saved];
    this.cellsMoved();
  }

  private cellsMoved(): void {
    this.movedAt = this.clock.advance();
  }

  private writableRow(row: number): GridRow {
    const existing = this.rows[row];
    if (existing !== undefined && existing.epoch === this.epoch) return existing;
    const copy: GridRow = { epoch: this.epoch, cells: existing === undefined ? [] : [...existing.cells] };
    for (let gap = this.rows.length; gap < row; gap++) this.rows.push(undefined);
    this.rows[row] = copy;
    return copy;
  }
}

export interface GridRow {
  readonly epoch: number;
  readonly cells: (Content | undefined)[];
}

function boundsOf(rows: readonly (GridRow | undefined)[]): Rect | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  rows.forEach((entry, row) => {
    const span = filledSpan(entry?.cells ?? []);
    if (span === null) return;
    [top, bottom, left, right] = [Math.min(top, row), row, Math.min(left, span.first), Math.max(right, span.last)];
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function filledSpan(cells: readonly (Content | undefined)[]): { readonly first: number; readonly last: number } | null {
  const first = cells.findIndex((content) => content !== undefined);
  if (first < 0) return null;
  let last = cells.length - 1;
  while (cells[last] === undefined) last--;
  return { first, last };
}
