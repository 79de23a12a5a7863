import type { Finding } from "../../domain/finding";
import type { RowVerdict } from "../../domain/rowCheck";
import type { Policy } from "../../domain/policy";
import { hasRecordedReason } from "../fixes/overrideRemark";
import type { LiveRoster } from "../LiveRoster";
import { SAMPLE_SENTENCES } from "../sample/sampleSentences";
import { isSampleStudent } from "../sample/sampleStudents";
import { SENTENCES } from "../sentences";
import { isAnswered, type Answers } from "./Answers";
import { findingKey, sheetFindingKey } from "./findingKey";
import { submissionFileName } from "./printSubmission";
import type { WantedRows } from "./SubmissionModel";
import { hasError, isHandedIn } from "./submissionRows";
import type { SubmissionReview, WarningGroup, WarningItem } from "./SubmissionReview";
import { SUBMISSION_SENTENCES } from "./submissionSentences";

export interface ReviewedWorkbook {
  readonly policy: Policy | null;
  readonly policyProblems: readonly string[];
  /** 附件1; undefined where it is missing. */
  readonly roster: LiveRoster | undefined;
  readonly wanted: WantedRows;
}

/** Everything that stands in the way, with what the person has said of it so far. */
export function reviewSubmission({ policy, policyProblems, roster, wanted }: ReviewedWorkbook, answers: Answers): SubmissionReview {
  const isPart = wanted === "withoutErrors";
  const items = roster === undefined ? [] : [...sheetItems(roster, answers), ...rowItems(roster, answers, isPart)];
  return {
    blockers: [...policyBlockers(policy, policyProblems), ...(policy === null ? [] : rosterBlockers(roster, isPart))],
    errors: roster === undefined || isPart ? 0 : countErrors(roster),
    warnings: groupsOf(items),
    unanswered: items.filter((item) => !isAnswered(item)).length,
    fileName: policy === null ? null : submissionFileName(policy),
  };
}

function policyBlockers(policy: Policy | null, problems: readonly string[]): readonly string[] {
  if (policy === null) return problems;
  return policy.college === "" ? [SUBMISSION_SENTENCES.collegeUnknown] : [];
}

function rosterBlockers(roster: LiveRoster | undefined, isPart: boolean): string[] {
  if (roster === undefined) return [SENTENCES.attachmentMissing];
  const samples = [...verdictsOf(roster)].some(({ label }) => isSampleStudent(label)) ? [SAMPLE_SENTENCES.beforeSubmission] : [];
  if (isPart && !hasRowToHandIn(roster)) return [...samples, SUBMISSION_SENTENCES.nothingReportable];
  return [...samples, ...roster.check.sheetFindings().filter(({ severity }) => severity === "error").map(({ message }) => message)];
}

/** Nobody asks for a zero report by leaving out every row. */
function hasRowToHandIn(roster: LiveRoster): boolean {
  return [...verdictsOf(roster)].some(isHandedIn);
}

function* verdictsOf({ check }: LiveRoster): Generator<RowVerdict> {
  for (let row = 0; row < check.rowCount; row++) yield check.verdict(row);
}

function countErrors({ check }: LiveRoster): number {
  let errors = 0;
  for (const { verdict } of check.rowsWithFindings()) errors += verdict.findings.filter(({ severity }) => severity === "error").length;
  return errors;
}

function sheetItems({ check }: LiveRoster, answers: Answers): WarningItem[] {
  return check.sheetFindings().filter(({ severity }) => severity === "warning").map((finding) => {
    const key = sheetFindingKey(finding);
    return { key, row: null, sheetRow: 0, label: "", finding, needsReason: false, answer: answers.of(key) };
  });
}

function rowItems(roster: LiveRoster, answers: Answers, isPart: boolean): WarningItem[] {
  return [...roster.check.rowsWithFindings()].flatMap(({ row, verdict }) =>
    (isPart && hasError(verdict) ? [] : warningsOf(verdict)).map((finding): WarningItem => {
      const key = findingKey(roster, row, finding);
      const sheetRow = roster.place.row + row + 2;
      return { key, row, sheetRow, label: verdict.label, finding, needsReason: verdict.kind === "student", answer: answers.of(key) };
    }),
  );
}

/** What a person has to look at; a reason that stands in 备注 already has been given. */
export function warningsOf({ findings }: RowVerdict): Finding[] {
  return findings.filter((finding) => finding.severity === "warning" && !hasRecordedReason(finding));
}

function groupsOf(items: readonly WarningItem[]): WarningGroup[] {
  const groups = new Map<string, WarningItem[]>();
  for (const item of items) {
    const key = `${item.finding.rule} ${item.finding.column ?? ""}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups].map(([key, members]) => ({
    key,
    column: members[0]?.finding.column ?? null,
    items: members,
    unanswered: members.filter((item) => !isAnswered(item)).length,
  }));
}
