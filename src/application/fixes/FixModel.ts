import type { ColumnKey, SheetKind } from "../../domain/columns";
import type { Finding } from "../../domain/finding";

/** What the pane shows of repairs, beside the findings themselves. */
export interface FixState {
  /** What 全部修复 would do; null while nobody asks. */
  readonly preview: FixPreview | null;
  /** The latest repair that can be taken back; null when there is none. */
  readonly revertible: { readonly label: string; readonly cells: number } | null;
}

/** Before anybody has repaired anything. */
export const NOTHING_FIXED: FixState = { preview: null, revertible: null };

export interface FixPreview {
  readonly sheet: SheetKind;
  readonly sheetName: string;
  readonly lines: readonly PreviewLine[];
  /** How many rows the lines belong to. */
  readonly rows: number;
  /** Whether Ctrl+Z still helps afterwards. */
  readonly keepsUndo: boolean;
}

/** One cell before and after; numbers of documents and phones are masked. */
export interface PreviewLine {
  readonly row: number;
  /** The row number at the left edge of the sheet, counted from 1. */
  readonly sheetRow: number;
  readonly label: string;
  readonly column: ColumnKey;
  readonly before: string;
  readonly after: string;
}

/** A finding, and the row in which the pane shows it. */
export interface FixTarget {
  readonly sheet: SheetKind;
  /** Counted from 0 within the table body. */
  readonly row: number;
  readonly finding: Finding;
}

/** Nothing here throws: every outcome arrives as the pane's notice. */
export interface FixActions {
  /** Does what one finding offers. */
  fix(target: FixTarget): Promise<void>;
  /** Shows what all safe repairs of a sheet would change. */
  preview(sheet: SheetKind): void;
  closePreview(): void;
  /** Does what the preview shows. */
  confirm(): Promise<void>;
  /** Puts back what the latest repair changed, except where somebody has changed it since. */
  revert(): Promise<void>;
  /** Records in 备注 why a row is right although a rule objects. */
  ignore(target: FixTarget, reason: string): Promise<void>;
}

export interface FixModel {
  getState(): FixState;
  subscribe(listener: () => void): () => void;
  readonly actions: FixActions;
}
