import type { StudentTexts } from "../studentTexts";

/** What becomes of a college's file: unreadable ones were not understood at all. */
export type FileOutcome = "accepted" | "acceptedWithWarnings" | "returned" | "unreadable";

/** One thing to send back to a college. */
export interface Remark {
  readonly severity: "error" | "warning";
  /** As Excel shows it, from 1; null when it is about the whole file. */
  readonly sheetRow: number | null;
  /** 第几条: the row's place in the list, from 1, by which the rules name other rows; null when it is about the whole file. */
  readonly record: number | null;
  readonly studentNumber: string;
  readonly name: string;
  /** The header of the cell; "" when it is about the whole row or file. */
  readonly column: string;
  /** Full sentences; numbers of documents are masked. */
  readonly message: string;
}

/** A student's row of a file, as it goes into the total. */
export interface CollegeRow {
  readonly sheetRow: number;
  readonly record: number;
  readonly texts: StudentTexts;
  /** What the row may share with rows of other files; "" where it has nothing sound. */
  readonly keys: { readonly studentNumber: string; readonly documentNumber: string; readonly examNumber: string };
}

export interface FileReport {
  /** The name of the file, safe to show. */
  readonly file: string;
  /** "" where neither the file nor its name says it. */
  readonly college: string;
  readonly outcome: FileOutcome;
  readonly students: number;
  /** Rows: one for each student and item. */
  readonly items: number;
  readonly isZeroReport: boolean;
  readonly remarks: readonly Remark[];
  readonly rows: readonly CollegeRow[];
}

export function outcomeOf(remarks: readonly Remark[]): FileOutcome {
  if (remarks.some(({ severity }) => severity === "error")) return "returned";
  return remarks.length > 0 ? "acceptedWithWarnings" : "accepted";
}
