import { compileSubmission, SUBMISSION_SHEET } from "../../blueprint/compileSubmission";
import type { PlainDate } from "../../domain/plainDate";
import type { Policy } from "../../domain/policy";
import { success, warning, type Outcome } from "../CommandRunner";
import { openOrSave } from "../files/openOrSave";
import { inSlices } from "../inSlices";
import type { FileTools, WorkbookFile } from "../files/WorkbookFile";
import type { Notice } from "../PaneState";
import type { WorkbookPort } from "../WorkbookPort";
import { submissionFileName, type PrintedSubmission } from "./printSubmission";
import { replaceSubmission } from "./replaceSubmission";
import type { SubmissionTarget } from "./SubmissionModel";
import { SUBMISSION_SENTENCES } from "./submissionSentences";

const CREATOR = "学籍自查助手";

export interface Delivery {
  readonly isMade: boolean;
  readonly outcome: Outcome;
}

/** Puts a submission where the person wants it. */
export async function deliverSubmission(
  printed: PrintedSubmission,
  target: SubmissionTarget,
  { port, tools, policy, today }: { readonly port: WorkbookPort; readonly tools: FileTools; readonly policy: Policy; readonly today: PlainDate },
): Promise<Delivery> {
  if (target === "sheet") {
    await port.apply(replaceSubmission(await port.survey([]), printed.submission));
    return { isMade: true, outcome: madeNotice(printed) };
  }
  if (target === "file" && !tools.files.savesFiles) return { isMade: false, outcome: warning(SUBMISSION_SENTENCES.cannotSave) };
  const write = await tools.loadWriter().catch(() => null);
  if (write === null) return { isMade: false, outcome: warning(SUBMISSION_SENTENCES.writerMissing) };
  const file = await inSlices(write([submissionFile(printed, policy, today)], ""));
  if (target === "workbook") return { isMade: true, outcome: withLeftOut(await openOrSave(file, tools.files, SUBMISSION_SENTENCES.opened(file.name)), printed) };
  tools.files.saveFile(file);
  return { isMade: true, outcome: withLeftOut(success(SUBMISSION_SENTENCES.saved(file.name)), printed) };
}

/** The submission as a workbook of its own. */
export function submissionFile({ submission }: PrintedSubmission, policy: Policy, today: PlainDate): WorkbookFile {
  return {
    name: submissionFileName(policy),
    addIn: null,
    commands: compileSubmission(SUBMISSION_SHEET, submission),
    properties: { title: submission.title, creator: CREATOR, company: policy.school, version: policy.templateVersion, created: today },
  };
}

/** How many rows that stayed behind are named one by one. */
const NAMED_ROWS = 20;

function madeNotice(printed: PrintedSubmission): Outcome {
  const { students, items, leftOut } = printed;
  if (leftOut.length > 0) return withLeftOut(success(SUBMISSION_SENTENCES.madePart(students, items)), printed);
  return success(items === 0 ? SUBMISSION_SENTENCES.madeNobody : SUBMISSION_SENTENCES.made(students, items));
}

/** Nobody may take a part of the list for the whole. */
function withLeftOut(outcome: Notice, { leftOut }: PrintedSubmission): Outcome {
  if (leftOut.length === 0) return outcome;
  const more = leftOut.length > NAMED_ROWS ? [SUBMISSION_SENTENCES.andMore(leftOut.length - NAMED_ROWS)] : [];
  return warning(`${outcome.message}${SUBMISSION_SENTENCES.leftOut(leftOut.length)}`, [...leftOut.slice(0, NAMED_ROWS), ...more]);
}
