import { keysOf } from "../../domain/facts/rowKeys";
import { RowFacts } from "../../domain/facts/RowFacts";
import { COLUMNS } from "../../domain/columns";
import type { Finding } from "../../domain/finding";
import type { CheckContext } from "../../domain/policy";
import { RosterCheck } from "../../domain/rosterCheck";
import { studentTexts } from "../studentTexts";
import { chooseSheet, type RosterSheet } from "./chooseSheet";
import type { OpenCollegeFile } from "./CollegeFile";
import { displayName } from "./displayName";
import { outcomeOf, type CollegeRow, type FileReport, type Remark } from "./FileReport";
import { choiceSentence, MERGE_SENTENCES, refusalSentence } from "./mergeSentences";
import { readSubmission, type Submission } from "./readSubmission";

/** Opens one file, checks every row with the rules of the template, and says what is to be sent back. */
export function examineFile(name: string, bytes: Uint8Array, open: OpenCollegeFile, context: CheckContext): FileReport {
  const opened = open(name, bytes);
  if (!opened.ok) return unreadableFile(name, refusalSentence(opened.error));
  const chosen = chooseSheet(opened.value);
  if (!chosen.ok) {
    return chosen.error.kind === "refused" ? unreadableFile(name, choiceSentence(chosen.error)) : withRemark(name, "returned", choiceSentence(chosen.error));
  }
  return examineRoster(name, chosen.value, opened.value.usesDate1904, context);
}

/** A file of which nothing was understood. @param message why, and what to do. */
export function unreadableFile(name: string, message: string): FileReport {
  return withRemark(name, "unreadable", message);
}

/** Checks a sheet that was already chosen. */
export function examineRoster(name: string, roster: RosterSheet, usesDate1904: boolean, context: CheckContext): FileReport {
  const submission = readSubmission(roster, usesDate1904);
  const check = new RosterCheck(submission.layout.sheet, submission.headers, context);
  check.replaceAll(submission.rows, submission.marks);
  const rows = collegeRows(submission, check, context);
  const remarks = [...fileRemarks(submission, check, rows.length), ...rowRemarks(submission, check)];
  return {
    file: displayName(name),
    college: submission.college,
    outcome: outcomeOf(remarks),
    students: new Set(rows.map(({ keys, texts, sheetRow }) => keys.studentNumber || texts.get("studentNumber") || `row ${sheetRow}`)).size,
    items: rows.length,
    isZeroReport: rows.length === 0 && !remarks.some(({ severity }) => severity === "error"),
    remarks,
    rows,
  };
}

function withRemark(name: string, outcome: FileReport["outcome"], message: string): FileReport {
  return { file: displayName(name), college: "", outcome, students: 0, items: 0, isZeroReport: false, remarks: [fileRemark("error", message)], rows: [] };
}

export function fileRemark(severity: Remark["severity"], message: string): Remark {
  return { severity, sheetRow: null, record: null, studentNumber: "", name: "", column: "", message };
}

function fileRemarks(submission: Submission, check: RosterCheck, students: number): Remark[] {
  const remarks = check.sheetFindings().flatMap((finding) => (finding.severity === "info" ? [] : [fileRemark(finding.severity, finding.message)]));
  if (submission.digest === "edited") remarks.push(fileRemark("warning", MERGE_SENTENCES.edited));
  if (students === 0 && !submission.saysNobody) remarks.push(fileRemark("warning", MERGE_SENTENCES.emptyList));
  return remarks;
}

function rowRemarks(submission: Submission, check: RosterCheck): Remark[] {
  const remarks: Remark[] = [];
  for (const { row, verdict } of check.rowsWithFindings()) {
    const texts = studentTexts(submission.layout, submission.rows[row] ?? [], verdict);
    for (const finding of verdict.findings) {
      if (finding.severity === "info") continue;
      const { severity, message } = finding;
      const named = verdict.kind === "student" ? { studentNumber: texts.get("studentNumber") ?? "", name: texts.get("name") ?? "" } : { studentNumber: "", name: "" };
      remarks.push({ severity, message, ...named, sheetRow: submission.firstSheetRow + row, record: row + 1, column: headerOf(finding) });
    }
  }
  return remarks;
}

function headerOf({ column }: Finding): string {
  return column === null ? "" : COLUMNS[column].header;
}

function collegeRows(submission: Submission, check: RosterCheck, context: CheckContext): CollegeRow[] {
  const facts = new RowFacts(submission.layout, context);
  return submission.rows.flatMap((cells, row) => {
    const verdict = check.verdict(row);
    if (verdict.kind !== "student") return [];
    const { student, document, examNumber } = keysOf(facts.read(cells));
    const keys = { studentNumber: student, documentNumber: document, examNumber };
    return [{ sheetRow: submission.firstSheetRow + row, record: row + 1, texts: studentTexts(submission.layout, cells, verdict), keys }];
  });
}
