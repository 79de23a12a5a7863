/** What the pane shows of 清除个人数据. */
export interface ClearingState {
  /** What would go; null while nobody asks. */
  readonly asked: Belongings | null;
}

/** Before anybody has asked. */
export const NOTHING_ASKED: ClearingState = { asked: null };

/** What there is of students in this workbook. */
export interface Belongings {
  /** The two tables, as far as they are there, with how many rows hold anything. */
  readonly tables: readonly { readonly sheetName: string; readonly rows: number }[];
  /** The names of our sheets that are a submission. */
  readonly submissions: readonly string[];
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
