import type { Progress } from "../../domain/progress/Progress";
import type { ShownStudents } from "./ShownStudents";

/** What the counselor's tab shows beside the pane's own state. */
export interface ProgressState {
  /** Null while there is no tracker, or no policy to count by. */
  readonly progress: Progress | null;
  /** The sheet row of the first student, as Excel counts. */
  readonly firstSheetRow: number;
  /** What the sheet has been narrowed to by us; null for nothing. */
  readonly shown: ShownStudents | null;
  /** False until the code that counts has come, and while a long tracker is counted for the first time. */
  readonly isReady: boolean;
  /** A message for the group of a class; "" where nobody is to be reminded. */
  readonly reminder: (className: string) => string;
}

export const NOTHING_COUNTED: ProgressState = { progress: null, firstSheetRow: 1, shown: null, isReady: false, reminder: () => "" };

/** Nothing here throws: every outcome arrives as the pane's notice. */
export interface ProgressActions {
  /** The person comes to the tab. */
  open(): Promise<void>;
  /** Narrows the sheet, instead of what it was narrowed to before. */
  show(students: ShownStudents): Promise<void>;
  /** Makes the sheet with the chart, in place of an earlier one. */
  makeChart(): Promise<void>;
}

export interface ProgressModel {
  /** Counted when somebody looks, not when something changes; a long tracker in slices. */
  getState(): ProgressState;
  subscribe(listener: () => void): () => void;
  readonly actions: ProgressActions;
}
