import type { ColumnKey } from "../../domain/columns";
import type { Finding } from "../../domain/finding";

/** What stands between 附件1 and its submission. */
export interface SubmissionReview {
  /** What concerns no single row, one sentence each: the policy, the headers. */
  readonly blockers: readonly string[];
  /** How many errors stand in rows. */
  readonly errors: number;
  /** What needs a look, one group for each rule and column. */
  readonly warnings: readonly WarningGroup[];
  /** Warnings that still lack a tick, or a reason. */
  readonly unanswered: number;
  /** Null while the policy cannot be read. */
  readonly fileName: string | null;
}

export interface WarningGroup {
  readonly key: string;
  readonly column: ColumnKey | null;
  readonly items: readonly WarningItem[];
  readonly unanswered: number;
}

export interface WarningItem {
  /** The same as long as the finding is the same, also after rows have moved. */
  readonly key: string;
  /** Counted from 0 within the table body; null for what concerns the sheet as a whole. */
  readonly row: number | null;
  /** The row number at the left edge of the sheet, counted from 1. */
  readonly sheetRow: number;
  readonly label: string;
  readonly finding: Finding;
  /** Whether a few words are needed beside the tick: the row is handed in, and they may be printed with it. */
  readonly needsReason: boolean;
  readonly answer: Answer;
}

/** What the person says of a warning; kept in memory only. */
export interface Answer {
  readonly ticked: boolean;
  readonly reason: string;
}

/** Whether the submission can be made. */
export function isReady({ blockers, errors, unanswered }: SubmissionReview): boolean {
  return blockers.length === 0 && errors === 0 && unanswered === 0;
}
