import type { CellRow } from "../../domain/cell";
import type { ColumnKey, SheetKind } from "../../domain/columns";
import type { CellContent } from "./RowRepair";
import type { RowIdentity } from "./rowIdentity";

/** What one command changed, with what stood there before. It is kept in the pane's memory only. */
export type JournalBatch = CellBatch | SplitBatch;

export interface CellBatch {
  readonly kind: "cells";
  readonly sheet: SheetKind;
  readonly label: string;
  readonly rows: readonly JournalRow[];
}

/** A row that was split into several. */
export interface SplitBatch {
  readonly kind: "split";
  readonly sheet: SheetKind;
  readonly label: string;
  readonly row: JournalRow;
  readonly items: readonly string[];
  /** The row before it was split. */
  readonly cells: CellRow;
  /** Where its items stand, counted from 0 at the left edge of the table. */
  readonly position: number;
  /** The row below it; null where there was none. */
  readonly below: CellRow | null;
  /** How many rows the table had. */
  readonly bodyRows: number;
}

export interface JournalRow {
  readonly identity: RowIdentity;
  readonly sheetRow: number;
  readonly label: string;
  readonly changes: readonly { readonly column: ColumnKey; readonly before: CellContent; readonly after: CellContent }[];
}

/** How many commands can be taken back, the latest first. */
const MOST_BATCHES = 50;

/**
 * Remembers repairs before they are written: whatever becomes of the request, the old values are known. What was written
 * down and did not happen does no harm, since putting back looks at the cell first.
 */
export class FixJournal {
  #batches: JournalBatch[] = [];

  /** Begins the record of a command; `record` may be called for each part of it. */
  open(sheet: SheetKind, label: string): { record(rows: readonly JournalRow[]): void } {
    let batch: CellBatch = { kind: "cells", sheet, label, rows: [] };
    return {
      record: (rows) => {
        const next = { ...batch, rows: [...batch.rows, ...rows] };
        this.#forget(sheet, rows);
        this.#batches = [...this.#batches.filter((known) => known !== batch), next].slice(-MOST_BATCHES);
        batch = next;
      },
    };
  }

  recordSplit(batch: SplitBatch): void {
    this.#forget(batch.sheet, [batch.row]);
    this.#batches = [...this.#batches, batch].slice(-MOST_BATCHES);
  }

  /** The record of a split of this row that was begun before. */
  earlierSplit(sheet: SheetKind, row: JournalRow): SplitBatch | null {
    return this.#batches.find((batch): batch is SplitBatch => batch.kind === "split" && batch.sheet === sheet && keyOf(batch.row) === keyOf(row)) ?? null;
  }

  last(): JournalBatch | null {
    return this.#batches.at(-1) ?? null;
  }

  drop(batch: JournalBatch): void {
    this.#batches = this.#batches.filter((known) => known !== batch);
  }

  clear(): void {
    this.#batches = [];
  }

  /** A change that is written down again failed the first time: one record is enough. */
  #forget(sheet: SheetKind, rows: readonly JournalRow[]): void {
    const again = new Set(rows.map(keyOf));
    this.#batches = this.#batches.flatMap((batch): JournalBatch[] => {
      if (batch.sheet !== sheet) return [batch];
      if (batch.kind === "split") return again.has(keyOf(batch.row)) ? [] : [batch];
      const kept = batch.rows.filter((row) => !again.has(keyOf(row)));
      if (kept.length === batch.rows.length) return [batch];
      return kept.length === 0 ? [] : [{ ...batch, rows: kept }];
    });
  }
}

/** How many cells a batch changed. */
export function cellsOf(batch: JournalBatch): number {
  return batch.kind === "split" ? batch.items.length : batch.rows.reduce((sum, { changes }) => sum + changes.length, 0);
}

function keyOf({ identity, changes }: JournalRow): string {
  return JSON.stringify([identity, changes.map(({ column, before, after }) => [column, before.value, after.value])]);
}
