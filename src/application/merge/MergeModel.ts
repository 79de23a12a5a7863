import type { ChosenFile, MergeSummary } from "./Merger";

/** What the registrar's tab shows of merging the colleges' files. */
export interface MergeState {
  /** Files done and in total while they are read; null otherwise. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** One sentence when nothing came of it; null when there is nothing to say. */
  readonly trouble: string | null;
  readonly result: MergeSummary | null;
}

export const NOTHING_MERGED: MergeState = { progress: null, trouble: null, result: null };

/** Nothing here throws: every outcome arrives in the state or as the pane's notice. */
export interface MergeActions {
  /** Reads the files and compares them. @param colleges one on each line; blank: nobody is missing. */
  merge(files: readonly ChosenFile[], colleges: string): Promise<void>;
  cancel(): void;
  /** Opens the total as a new workbook; where that is not allowed it is saved. */
  openTotal(): Promise<void>;
  saveTotal(): Promise<void>;
  /** Opens one college's return sheet. @param index of the file in the result. */
  openReturn(index: number): Promise<void>;
  saveReturn(index: number): Promise<void>;
  /** Forgets everything that was read. */
  forget(): void;
}

export interface MergeModel {
  getState(): MergeState;
  subscribe(listener: () => void): () => void;
  readonly actions: MergeActions;
}
