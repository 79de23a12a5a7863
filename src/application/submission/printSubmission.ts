import { COLUMN_FORMATS } from "../../blueprint/columnFormats";
import type { Submission } from "../../blueprint/compileSubmission";
import { attachmentTitle } from "../../blueprint/RosterSheet";
import { COLUMNS, type ColumnKey } from "../../domain/columns";
import { columnsWith } from "../../domain/optionalColumns";
import type { Policy } from "../../domain/policy";
import { fileNameFrom } from "../files/fileNames";
import type { LiveRoster } from "../LiveRoster";
import { hasError, submissionRows } from "./submissionRows";
import { SUBMISSION_SENTENCES } from "./submissionSentences";

/** 校验结果 is ours, and 联系电话 of students is not asked for by the notice: the registrar gets what the purpose needs (PIPL art. 6). */
const NOT_PRINTED: readonly ColumnKey[] = ["checkResult", "phone"];

export interface PrintedSubmission {
  readonly submission: Submission;
  readonly students: number;
  readonly items: number;
  /** Rows with an error that stay behind, one short line each. */
  readonly leftOut: readonly string[];
}

/** What a roster hands in, as it is printed. @param remarkOf what is added to the 备注 of a row. */
export function printSubmission(roster: LiveRoster, policy: Policy, remarkOf: (row: number) => string): PrintedSubmission {
  const columns = columnsWith("attachment1", policy.optionalColumns).filter((key) => !NOT_PRINTED.includes(key));
  const { rows, students } = submissionRows(roster, columns, remarkOf);
  const submission: Submission = {
    title: attachmentTitle(policy.college),
    college: policy.college,
    columns: columns.map((key) => ({ header: COLUMNS[key].header, width: COLUMN_FORMATS[key].printWidth ?? COLUMN_FORMATS[key].width })),
    rows,
    countLine: SUBMISSION_SENTENCES.countLine(students, rows.length),
  };
  return { submission, students, items: rows.length, leftOut: leftOutLines(roster) };
}

function leftOutLines({ check, place }: LiveRoster): string[] {
  return [...check.rowsWithFindings()]
    .filter(({ verdict }) => hasError(verdict))
    .map(({ row, verdict }) => SUBMISSION_SENTENCES.leftOutRow(place.row + row + 2, verdict.label));
}

/** The name that is proposed for the file, as the policy wants it. */
export function submissionFileName({ submissionFileName: pattern, college }: Policy): string {
  const name = pattern.replaceAll("{学院}", college).replace(/\.xlsx$/iu, "");
  return `${fileNameFrom(name, fileNameFrom(attachmentTitle(college), attachmentTitle("")))}.xlsx`;
}
