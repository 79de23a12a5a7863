import { compileSubmission, SUBMISSION_NAME, SUBMISSION_SHEET, type Submission } from "../../blueprint/compileSubmission";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import { freeSheetName } from "../sheetNames";
import type { WorkbookSurvey } from "../WorkbookPort";

/** A sheet has this before its name while it is being made; one that is left over is replaced. */
const UNFINISHED = `生成中_${SUBMISSION_SHEET}`;

/** The sheets that are a submission of ours, finished or not, whatever they are called now: the defined name points at them. */
export function ownSubmissions({ names, sheets }: WorkbookSurvey): string[] {
  const formulas = names.filter(({ name }) => name === SUBMISSION_NAME).map(({ formula }) => formula.replaceAll("'", ""));
  return sheets.map(({ name }) => name).filter((name) => name === UNFINISHED || formulas.some((formula) => formula.startsWith(`=${name.replaceAll("'", "")}!`)));
}

/** Makes 上报表 anew, then takes away the one before it, and nothing else. */
export function replaceSubmission(survey: WorkbookSurvey, submission: Submission): SheetCommand[] {
  const outdated = ownSubmissions(survey);
  const kept = survey.sheets.map(({ name }) => name).filter((name) => !outdated.includes(name));
  const name = freeSheetName(kept, SUBMISSION_SHEET);
  return [
    ...(outdated.includes(UNFINISHED) ? [{ kind: "deleteSheet", sheet: UNFINISHED } as const] : []),
    ...compileSubmission(UNFINISHED, submission),
    ...outdated.filter((sheet) => sheet !== UNFINISHED).map((sheet): SheetCommand => ({ kind: "deleteSheet", sheet })),
    { kind: "renameSheet", sheet: UNFINISHED, name },
    { kind: "activateSheet", sheet: name },
  ];
}
