import { info, success, warning, type Outcome } from "./CommandRunner";
import { createSubmission, type SubmissionMade, type WantedRows } from "./createSubmission";
import { namedObstacles } from "./namedObstacles";
import type { PaneWork } from "./PaneWork";
import type { ReadOptions } from "./readTable";
import { SENTENCES } from "./sentences";

/** Reads 附件1 again and makes the submission of it; says what stands in the way where something does. */
export async function submitAttachment(work: PaneWork, wanted: WantedRows, options: ReadOptions): Promise<Outcome> {
  const { port, session } = work;
  await session.readPolicy();
  const attachment = await session.readRoster("attachment1", options);
  work.show();
  if (session.tables.length === 0) return info(SENTENCES.noTemplateYet);
  const { policy, policyProblems } = session;
  if (policy === null) return warning(SENTENCES.submissionBlocked(policyProblems.length), policyProblems);
  if (attachment === null) return warning(SENTENCES.attachmentMissing);
  const outcome = await createSubmission(port, attachment, policy, wanted);
  if (outcome.made) return madeNotice(outcome);
  return warning(SENTENCES.submissionBlocked(outcome.obstacles.length), namedObstacles(outcome.obstacles));
}

/** Nobody may take a part of the list for the whole. */
function madeNotice({ students, items, leftOut }: SubmissionMade): Outcome {
  if (leftOut.length > 0) return warning(SENTENCES.partSubmitted(students, items, leftOut.length), namedObstacles(leftOut.map((sentence) => ({ sentence }))));
  return success(items === 0 ? SENTENCES.zeroReportMade : SENTENCES.submissionMade(students, items));
}
