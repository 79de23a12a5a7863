import { CellGrid, type GridRow } from "./cells/CellGrid";
import { NORMAL, type CellStyle } from "./cells/cellStyle";
import type { Clock } from "./cells/Clock";
import { ColumnRuns } from "./cells/ColumnRuns";
import { boundingRect, type Rect } from "./geometry/rect";
import { emptySheetState, type SheetState } from "./state/sheetState";
import type { Validation } from "./state/validation";

/** One worksheet: contents, styles and validations of its cells, and the record of everything else. */
export class Sheet {
  readonly cells: CellGrid;
  readonly styles = new ColumnRuns<CellStyle>();
  readonly validations = new ColumnRuns<Validation>();
  private current: SheetState;

  constructor(
    readonly id: string,
    name: string,
    clock: Clock,
  ) {
    this.cells = new CellGrid(clock);
    this.current = emptySheetState(name);
  }

  get name(): string {
    return this.current.name;
  }

  get state(): SheetState {
    return this.current;
  }

  patch(change: Partial<SheetState>): void {
    this.current = { ...this.current, ...change };
  }

  styleAt(row: number, column: number): CellStyle {
    return this.styles.at(row, column) ?? NORMAL;
  }

  isRowHidden(row: number): boolean {
    return this.current.hiddenRows.has(row) || this.current.filteredRows.has(row);
  }

  /** The block that holds anything: contents, and formats too unless only values count. */
  usedRect(valuesOnly: boolean): Rect | null {
    const filled = this.cells.usedRect();
    const styled = valuesOnly ? null : this.styles.extent();
    if (styled === null) return filled;
    const rect = {
      row: styled.firstRow,
      column: styled.firstColumn,
      rows: styled.rows - styled.firstRow,
      columns: styled.columns - styled.firstColumn,
    };
    return filled === null ? rect : boundingRect(filled, rect);
  }

  snapshot(): SheetSnapshot {
    return { state: this.current, cells: this.cells.snapshot(), styles: this.styles.snapshot(), validations: this.validations.snapshot() };
  }

  restore(saved: SheetSnapshot): void {
    this.current = saved.state;
    this.cells.restore(saved.cells);
    this.styles.restore(saved.styles);
    this.validations.restore(saved.validations);
  }
}

export interface SheetSnapshot {
  readonly state: SheetState;
  readonly cells: readonly (GridRow | undefined)[];
  readonly styles: ReturnType<ColumnRuns<CellStyle>["snapshot"]>;
  readonly validations: ReturnType<ColumnRuns<Validation>["snapshot"]>;
}
