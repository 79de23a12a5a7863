import { COLUMN_FORMATS } from "../blueprint/columnFormats";
import { compileSubmission, SUBMISSION_NAME, SUBMISSION_SHEET, type Submission } from "../blueprint/compileSubmission";
import { attachmentTitle } from "../blueprint/RosterSheet";
import type { SheetCommand } from "../blueprint/SheetCommand";
import type { CellRow } from "../domain/cell";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../domain/columns";
import type { Policy } from "../domain/policy";
import type { RowVerdict } from "../domain/rowCheck";
import type { LiveRoster } from "./LiveRoster";
import { isSampleStudent } from "./sample/sampleStudents";
import { SAMPLE_SENTENCES } from "./sample/sampleSentences";
import { SENTENCES } from "./sentences";
import { freeSheetName } from "./sheetNames";
import { hasError, submissionRows } from "./submissionRows";
import type { WorkbookPort, WorkbookSurvey } from "./WorkbookPort";

/** A sheet has this before its name while it is being made; one that is left over is replaced. */
const UNFINISHED = "生成中_";

/** 校验结果 is ours, and 联系电话 of students is not asked for by the notice: the registrar gets what the purpose needs (PIPL art. 6). */
const PRINTED_COLUMNS: readonly ColumnKey[] = SHEET_COLUMNS.attachment1.filter((key) => key !== "checkResult" && key !== "phone");

export interface Obstacle {
  /** One sentence: where, what is wrong, what to do. */
  readonly sentence: string;
}

/** 附件1 just read whole: its verdicts and its cells. */
export interface FreshRoster {
  readonly roster: LiveRoster;
  readonly cells: readonly CellRow[];
}

/** "withoutErrors": rows with an error stay behind in 附件1, to be handed in later. */
export type WantedRows = "all" | "withoutErrors";

export interface SubmissionMade {
  readonly made: true;
  readonly students: number;
  readonly items: number;
  /** Rows that stayed behind, one short line each. */
  readonly leftOut: readonly string[];
}

export type SubmissionOutcome =
  | SubmissionMade
  | { readonly made: false; readonly obstacles: readonly Obstacle[] };

/** Makes 上报表 from a freshly read 附件1, unless an error stands in what is wanted. A second one replaces the first and nothing else. */
export async function createSubmission(port: WorkbookPort, attachment: FreshRoster, policy: Policy, wanted: WantedRows = "all"): Promise<SubmissionOutcome> {
  const { roster, cells } = attachment;
  const obstacles = [...sheetObstacles(roster, policy), ...(wanted === "all" ? rowObstacles(roster) : nothingLeft(roster))];
  if (obstacles.length > 0) return { made: false, obstacles };
  const { rows, students } = submissionRows(roster, cells, PRINTED_COLUMNS);
  const survey = await port.survey([]);
  await port.apply(replaceSubmission(survey, printed(policy, rows, students)));
  return { made: true, students, items: rows.length, leftOut: leftOutLines(roster) };
}

function printed(policy: Policy, rows: Submission["rows"], students: number): Submission {
  return {
    title: attachmentTitle(policy.college),
    college: policy.college,
    columns: PRINTED_COLUMNS.map((key) => ({ header: COLUMNS[key].header, width: COLUMN_FORMATS[key].printWidth ?? COLUMN_FORMATS[key].width })),
    rows,
    countLine: `共 ${students} 人 ${rows.length} 项`,
  };
}

function sheetObstacles(roster: LiveRoster, policy: Policy): Obstacle[] {
  const obstacles: Obstacle[] = policy.college === "" ? [{ sentence: SENTENCES.collegeUnknown }] : [];
  if (verdictsOf(roster).some(({ label }) => isSampleStudent(label))) obstacles.push({ sentence: SAMPLE_SENTENCES.beforeSubmission });
  for (const finding of roster.check.sheetFindings()) {
    if (finding.severity === "error") obstacles.push({ sentence: finding.message });
  }
  return obstacles;
}

function rowObstacles(roster: LiveRoster): Obstacle[] {
  const obstacles: Obstacle[] = [];
  for (let row = 0; row < roster.check.rowCount; row++) {
    for (const finding of roster.check.verdict(row).findings) {
      if (finding.severity === "error") obstacles.push({ sentence: rowSentence(roster, row, finding.column, finding.message) });
    }
  }
  return obstacles;
}

/** Nobody asks for a zero report by leaving out every row. */
function nothingLeft(roster: LiveRoster): Obstacle[] {
  return verdictsOf(roster).some((verdict) => verdict.kind === "student" && !hasError(verdict)) ? [] : [{ sentence: SENTENCES.nothingReportable }];
}

function verdictsOf({ check }: LiveRoster): RowVerdict[] {
  return Array.from({ length: check.rowCount }, (_, row) => check.verdict(row));
}

function leftOutLines(roster: LiveRoster): string[] {
  return Array.from({ length: roster.check.rowCount }, (_, row) => row)
    .filter((row) => hasError(roster.check.verdict(row)))
    .map((row) => SENTENCES.leftOutRow(roster.place.row + row + 2, roster.check.verdict(row).label));
}

function rowSentence(roster: LiveRoster, row: number, column: ColumnKey | null, message: string): string {
  const sheetRow = roster.place.row + row + 2;
  return column === null ? SENTENCES.rowObstacle(sheetRow, message) : SENTENCES.obstacle(sheetRow, COLUMNS[column].header, message);
}

function replaceSubmission(survey: WorkbookSurvey, submission: Submission): SheetCommand[] {
  const temporary = `${UNFINISHED}${SUBMISSION_SHEET}`;
  const formulas = survey.names.filter(({ name }) => name === SUBMISSION_NAME).map(({ formula }) => formula.replaceAll("'", ""));
  const ours = survey.sheets.filter(({ name }) => formulas.some((formula) => formula.startsWith(`=${name}!`)));
  const outdated = new Set([...ours.map(({ name }) => name), ...survey.sheets.map(({ name }) => name).filter((name) => name === temporary)]);
  const kept = survey.sheets.filter(({ name }) => !outdated.has(name)).map(({ name }) => name);
  return [
    ...(outdated.has(temporary) ? [{ kind: "deleteSheet", sheet: temporary } as const] : []),
    ...compileSubmission(temporary, submission),
    ...[...outdated].filter((name) => name !== temporary).map((name): SheetCommand => ({ kind: "deleteSheet", sheet: name })),
    { kind: "renameSheet", sheet: temporary, name: freeSheetName(kept, SUBMISSION_SHEET) },
    { kind: "activateSheet", sheet: freeSheetName(kept, SUBMISSION_SHEET) },
  ];
}
