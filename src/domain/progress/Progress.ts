import type { Status } from "../statuses";

/** How far a group of students is. The denominator of the completion rate is `inScope`. */
export interface ProgressCounts {
  readonly inScope: number;
  /** 已确认无误 or 信息有误. */
  readonly done: number;
  /** 预科 who do not count this year; shown apart. */
  readonly prep: number;
}

/** A class or a counselor; "" where the cell is blank. */
export interface GroupProgress extends ProgressCounts {
  readonly name: string;
}

/** A student in scope who is not finished. */
export interface PendingStudent {
  /** Counted from 0 within the table body. */
  readonly row: number;
  /** As written in the sheet; "" where nothing is. */
  readonly name: string;
  readonly className: string;
  readonly status: Status | "";
  readonly step: string;
  readonly tries: readonly string[];
}

export interface PendingClass {
  readonly className: string;
  readonly students: readonly PendingStudent[];
}

/** How far the whole tracker is. */
export interface Progress {
  readonly total: ProgressCounts;
  /** Rows of students who are neither in scope nor 预科. */
  readonly outOfScope: number;
  /** By name; blank last. */
  readonly classes: readonly GroupProgress[];
  readonly counselors: readonly GroupProgress[];
  /** Students in scope by status; "" for those whose cell does not say which. */
  readonly byStatus: ReadonlyMap<Status | "", number>;
  /** Classes in the same order, students in sheet order. */
  readonly pending: readonly PendingClass[];
}

export function pendingCount({ inScope, done }: ProgressCounts): number {
  return inScope - done;
}

/** 86.5%, never rounded up to 100% while somebody is missing. */
export function shareText({ inScope, done }: ProgressCounts): string {
  return inScope === 0 ? "—" : `${(Math.floor((done / inScope) * 1000) / 10).toFixed(1)}%`;
}
