/** What the pane shows of 清除个人数据. */
export interface ClearingState {
  /** What would go; null while nobody asks. */
  readonly asked: Belongings | null;
}

/** Before anybody has asked. */
export const NOTHING_ASKED: ClearingState = { asked: null };

/** What there is of students in this workbook. */
export interface Belongings {
  /** The two tables, as far as they are there. */
  readonly tables: readonly TableBelongings[];
  /** The names of our sheets that are a submission. */
  readonly submissions: readonly string[];
}

export interface TableBelongings {
  readonly sheetName: string;
  /** How many rows hold anything. */
  readonly rows: number;
  /** The columns that the person added and filled. */
  readonly ownColumns: readonly string[];
}

/** Nothing here throws: every outcome arrives as the pane's notice. */
export interface ClearingActions {
  /** Counts what there is, and shows what would go. */
  ask(): Promise<void>;
  cancel(): void;
  /** Takes away what is shown. Nothing brings it back. */
  confirm(): Promise<void>;
}

export interface ClearingModel {
  getState(): ClearingState;
  subscribe(listener: () => void): () => void;
  readonly actions: ClearingActions;
}
