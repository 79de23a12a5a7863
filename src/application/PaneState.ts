import type { ColumnKey, SheetKind } from "../domain/columns";
import type { Finding, Severity } from "../domain/finding";
import type { Policy } from "../domain/policy";
import type { RosterCounts } from "./rosterCounts";

/** Everything that the pane shows. It is replaced as a whole on every change; unchanged parts keep their identity. */
export interface PaneState {
  readonly phase: PanePhase;
  /** One calm sentence about the last command or trouble; null when there is nothing to say. */
  readonly notice: Notice | null;
  /** The command under way; null when the pane is free. */
  readonly busy: Busy | null;
  /** The first reading of a workbook with long tables; null once it is over. */
  readonly opening: Busy | null;
  /** The year's policy as read from the workbook; null before the template is there or while it cannot be read. */
  readonly policy: Policy | null;
  /** What is wrong in the policy table, one sentence each. */
  readonly policyProblems: readonly string[];
  readonly rosters: { readonly [S in SheetKind]: RosterView | null };
  /** Tables that are there but have never been checked, because the person stopped it. */
  readonly unchecked: readonly SheetKind[];
  /** The roster row in which the person's selection stands; null when it stands elsewhere or the row is blank. */
  readonly currentRow: CurrentRow | null;
  /** Local time of the last reading of the workbook, for 上次检查; null before the first. */
  readonly checkedAt: string | null;
}

export interface CurrentRow {
  readonly sheet: SheetKind;
  /** Counted from 0 within the table body. */
  readonly row: number;
  /** The row number at the left edge of the sheet, counted from 1. */
  readonly sheetRow: number;
}

/**
 * connecting: office.js answers not yet. unsupported: this Excel is too old. empty: no template in this workbook.
 * ready: the workbook is ours and has been read. unreachable: Excel does not answer; what was read before is still shown.
 */
export type PanePhase = "connecting" | "unsupported" | "empty" | "ready" | "unreachable";

export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly message: string;
  /** Further sentences, one each: obstacles, remaining work. */
  readonly details: readonly string[];
}

export interface Busy {
  readonly label: string;
  /** Rows done and in total; null when the length is unknown. */
  readonly progress: { readonly done: number; readonly total: number; readonly step?: "read" | "checked" | "written" } | null;
  readonly cancellable: boolean;
}

/** One of the two sheets with the verdict on each row. */
export interface RosterView {
  readonly sheet: SheetKind;
  readonly sheetName: string;
  /** Findings about the sheet as a whole: headers, title, merged cells. */
  readonly sheetFindings: readonly Finding[];
  /** Rows with findings, in sheet order. */
  readonly students: readonly StudentFindings[];
  readonly counts: RosterCounts;
}

export interface StudentFindings {
  /** Counted from 0 within the table body. */
  readonly row: number;
  /** The row number at the left edge of the sheet, counted from 1. */
  readonly sheetRow: number;
  /** What the row is called: name, or 学号, or 第 n 行. */
  readonly label: string;
  readonly className: string;
  readonly worst: Severity;
  /** At least one; from worst to mildest, those of one severity in the order of the columns. */
  readonly findings: readonly Finding[];
}

/** What the person asks for before the template is made. */
export interface InstallAnswers {
  readonly college: string;
  /** 年级, four digits. */
  readonly cohortYear: number;
}

/** Where a finding points, for jumping there. */
export interface FindingPlace {
  readonly sheet: SheetKind;
  readonly row: number;
  readonly column: ColumnKey | null;
}

/** What the pane can ask for. Nothing here throws: every outcome, good or bad, arrives in the state. */
export interface PaneActions {
  install(answers: InstallAnswers): Promise<void>;
  /** Reads everything again. */
  recheck(): Promise<void>;
  locate(place: FindingPlace): Promise<void>;
  /** Puts a few made-up students into 附件1, to see what the pane does with them. */
  putSample(): Promise<void>;
  /** Takes exactly those away again. */
  removeSample(): Promise<void>;
  /** Leaves only pending students visible in 核查登记表. */
  filterPending(): Promise<void>;
  clearFilter(): Promise<void>;
  cancel(): void;
  dismissNotice(): void;
}

/** The pane's model: a value to show, a way to hear of changes, and the commands. */
export interface PaneModel {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  readonly actions: PaneActions;
}
