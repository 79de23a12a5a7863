import { COLUMNS } from "../../domain/columns";
import type { Policy } from "../../domain/policy";
import { readReason } from "../fixes/overrideRemark";
import type { LiveRoster } from "../LiveRoster";
import type { Answers } from "./Answers";
import { findingKey } from "./findingKey";
import { warningsOf } from "./reviewSubmission";
import { SUBMISSION_SENTENCES } from "./submissionSentences";

/** What the 备注 of a row says of its warnings, where the policy wants it printed. */
export function printedReasons(roster: LiveRoster, policy: Policy, answers: Answers): (row: number) => string {
  if (!policy.printsWarningReasons) return () => "";
  return (row) => {
    const reasons = warningsOf(roster.check.verdict(row)).flatMap((finding) => {
      const reason = readReason(answers.of(findingKey(roster, row, finding)).reason);
      const header = finding.column === null ? SUBMISSION_SENTENCES.wholeRow : COLUMNS[finding.column].header;
      return reason === null ? [] : [SUBMISSION_SENTENCES.printedReason(header, reason)];
    });
    return [...new Set(reasons)].join("；");
  };
}
