import type { Answer, SubmissionReview } from "./SubmissionReview";

/** sheet: 上报表 in this workbook. workbook: a new one. file: a file where downloads go. */
export type SubmissionTarget = "sheet" | "workbook" | "file";

/** withoutErrors: rows with an error stay behind in 附件1, to be handed in later. */
export type WantedRows = "all" | "withoutErrors";

export interface SubmissionState {
  /** closed: the pane shows the sheets. review: what stands in the way. done: what to do with what was made. */
  readonly step: "closed" | "review" | "done";
  /** Kept up to date while the step is review; null otherwise. */
  readonly review: SubmissionReview | null;
  readonly target: SubmissionTarget;
  readonly wanted: WantedRows;
  /** What was made last; null before. */
  readonly made: MadeSubmission | null;
}

/** Before anybody has asked for it. */
export const NOTHING_SUBMITTED: SubmissionState = { step: "closed", review: null, target: "sheet", wanted: "all", made: null };

export interface MadeSubmission {
  readonly target: SubmissionTarget;
  readonly students: number;
  readonly items: number;
  /** Rows with an error that stayed behind. */
  readonly leftOut: number;
  readonly fileName: string;
}

/** Nothing here throws: every outcome arrives as the pane's notice. */
export interface SubmissionActions {
  /** Checks everything and makes 上报表 in this workbook; shows the review where something stands in the way. */
  begin(wanted: WantedRows): Promise<void>;
  /** Checks everything again and makes the submission at the chosen target. */
  make(target: SubmissionTarget): Promise<void>;
  choose(target: SubmissionTarget): void;
  /** Ticks a warning, or says why it is right. */
  answer(key: string, change: Partial<Answer>): void;
  /** Ticks all warnings of a group that are still open, with the same reason; null: those of all groups. */
  answerGroup(groupKey: string | null, reason: string): void;
  /** Back to the sheets; ticks and reasons are kept. */
  close(): void;
}

export interface SubmissionModel {
  getState(): SubmissionState;
  subscribe(listener: () => void): () => void;
  /** Whether files can be saved. */
  readonly savesFiles: boolean;
  readonly actions: SubmissionActions;
}
